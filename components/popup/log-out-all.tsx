import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStores } from '../stores/stores';

/** Notes that the owner pressed "Log out all" in ChatGPT, after asking back: it starts the 30 minutes. */
export function LogOutAll() {
  const { words, account, judging } = useStores();
  const [asking, setAsking] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (asking) yes.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  const watch = account.watch.value;
  if (watch === null) return null;
  if (!asking) {
    return (
      <button ref={first} type="button" class="button plain" onClick={() => setAsking(true)}>
        {words.logOut.all}…
      </button>
    );
  }
  const confirm = async () => {
    await judging.record({ type: 'log-out', account: watch.account, scope: 'all' });
    setAsking(false);
  };
  return (
    <fieldset class="ask">
      <legend class="aloud">{words.logOut.all}</legend>
      <p id="log-out-all-what">{words.logOut.allConfirm}</p>
      <div class="buttons">
        <button
          ref={yes}
          type="button"
          class="button danger"
          aria-describedby="log-out-all-what"
          disabled={judging.busy.value}
          onClick={confirm}
        >
          {words.logOut.allYes}
        </button>
        <button type="button" class="button" onClick={() => setAsking(false)}>
          {words.logOut.cancel}
        </button>
      </div>
    </fieldset>
  );
}

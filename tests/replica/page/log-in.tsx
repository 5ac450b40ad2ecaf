import { Icon } from './icons';
import { ask, words } from './live';
import { closeSettings } from './place';

/** What is left once this browser's own session has ended. Logging in gives that session a new sign-in time. */
export function LogIn() {
  async function logIn() {
    closeSettings();
    await ask({ type: 'log-in' });
  }
  return (
    <main class="h-full flex flex-col items-center justify-center gap-6 text-primary">
      <Icon name="spark" />
      <h1 class="text-2xl font-normal">{words.value.loggedOut}</h1>
      <button type="button" class="btn relative btn-primary" onClick={logIn}>
        {words.value.logIn}
      </button>
    </main>
  );
}

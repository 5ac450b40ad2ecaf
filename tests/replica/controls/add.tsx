import { useState } from 'preact/hooks';
import type { SessionFields } from '../model';
import { deviceName, placeName } from './names';
import type { Perform } from './perform';

interface AddProps {
  strangers: Partial<SessionFields>[];
  perform: Perform;
}

/** A device signs in: one of the list, or any. */
export function Add({ strangers, perform }: AddProps) {
  const [chosen, setChosen] = useState('any');
  return (
    <section aria-labelledby="add">
      <h2 id="add">A device signs in</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const index = chosen === 'any' ? Math.floor(Math.random() * strangers.length) : Number(chosen);
          const session = strangers[index] ?? {};
          perform(`${deviceName(session.device)} has signed in.`, { type: 'add-device', session });
        }}
      >
        <label>
          Device
          <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="any">Any of these</option>
            {strangers.map((session, index) => (
              <option key={JSON.stringify(session)} value={index}>
                {deviceName(session.device)}, {placeName(session.place)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Sign in</button>
      </form>
    </section>
  );
}

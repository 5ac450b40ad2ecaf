import { Imitation } from './imitation';

/** Old conversations: what stands in the sidebar, and what was said. */
export interface Conversation {
  id: string;
  title: string;
  asked: string;
  answer: () => preact.JSX.Element;
}

export const conversations: Conversation[] = [
  {
    id: 'bread',
    title: 'Dense rye bread',
    asked: 'My rye loaf comes out dense and wet in the middle. What am I doing wrong?',
    answer: () => (
      <>
        <p>
          Two things are likely. Rye holds a lot of water and gives it up slowly, so a loaf that looks done
          can still be wet inside; and it is easily cut too early, while the crumb is still setting.
        </p>
        <ol>
          <li>Bake until the middle reaches 98 °C, with the last quarter of an hour out of the tin.</li>
          <li>Let it rest for a full day before you cut it.</li>
          <li>If it is still wet, use 30 g less water for each kilogram of flour.</li>
        </ol>
      </>
    ),
  },
  {
    id: 'imitation',
    title: 'Listing my active sessions',
    asked: 'Here is what my settings showed yesterday. Put it into a table and tell me what looks odd.',
    answer: () => <Imitation />,
  },
  {
    id: 'birds',
    title: 'Bird calls at dawn',
    asked: 'Which bird starts singing first in the morning around here?',
    answer: () => (
      <p>
        Most often a robin or a blackbird: both have large eyes for their size and begin when it is still
        quite dark, about an hour before sunrise in spring.
      </p>
    ),
  },
  {
    id: 'bicycle',
    title: 'Brake that squeals',
    asked: 'Why does my disc brake squeal only when it is wet?',
    answer: () => (
      <p>
        Water lets the pad slip and catch again many times a second. A few firm stops dry it; if the noise
        stays, clean the disc with alcohol and roughen the pads a little.
      </p>
    ),
  },
];

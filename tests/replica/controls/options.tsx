import { dateStyles, type languages, layouts, type panels, type Settings, type View } from '../model';
import { accounts } from '../people';
import type { Perform } from './perform';

interface OptionsProps {
  now: View;
  perform: Perform;
}

type Value = string | number | boolean | null;
type Choices = [value: Value, label: string][];

const same = (values: readonly string[]): Choices => values.map((value) => [value, value]);

/** Every setting that is a choice: what it is called and what can be chosen. */
const choices: { key: Exclude<keyof Settings, 'account'>; label: string; values: Choices }[] = [
  {
    key: 'kit',
    label: 'Drawn by',
    values: [
      ['own', 'the replica'],
      ['radix', 'React and Radix'],
    ],
  },
  {
    key: 'door',
    label: 'Before the page',
    values: [
      ['open', 'nothing'],
      ['log-in', 'a page to log in'],
      ['challenge', 'a challenge'],
      ['blank', 'a page that never comes'],
    ],
  },
  {
    key: 'link',
    label: 'A link opens (Radix)',
    values: [
      ['tab', 'the Security tab'],
      ['settings', 'the settings'],
      ['nothing', 'nothing'],
    ],
  },
  {
    key: 'more',
    label: 'Further rows (Radix)',
    values: [
      ['button', 'by a button'],
      ['scroll', 'by scrolling'],
      ['window', 'drawn while in sight'],
    ],
  },
  {
    key: 'panel',
    label: 'Panel',
    values: [
      ['ok', 'works'],
      ['slow', 'takes seconds'],
      ['loading', 'never finishes loading'],
      ['failing', 'fails to load'],
      ['sso', 'not offered (SSO)'],
      ['empty', 'empty Security tab'],
    ] satisfies [(typeof panels)[number], string][],
  },
  {
    key: 'language',
    label: 'Language',
    values: [
      ['en', 'English'],
      ['de', 'German'],
      ['de-partial', 'German, half translated'],
      ['ja', 'Japanese'],
      ['ar', 'Arabic'],
    ] satisfies [(typeof languages)[number], string][],
  },
  { key: 'layout', label: 'Layout', values: same(layouts) },
  { key: 'dates', label: 'Dates', values: same(dateStyles) },
  {
    key: 'datetime',
    label: 'Time elements',
    values: [
      [false, 'without datetime'],
      [true, 'with datetime'],
    ],
  },
  {
    key: 'places',
    label: 'Countries',
    values: [
      ['codes', 'as codes'],
      ['names', 'as names'],
    ],
  },
  {
    key: 'pageSize',
    label: 'Rows at first',
    values: [
      [null, 'all'],
      [2, '2'],
      [3, '3'],
    ],
  },
  {
    key: 'arrival',
    label: 'Rows arrive',
    values: [
      ['at-once', 'at once'],
      ['in-parts', 'in parts'],
    ],
  },
  {
    key: 'unfolded',
    label: 'Rows of layout f',
    values: [
      [true, 'unfolded'],
      [false, 'folded'],
    ],
  },
  {
    key: 'marker',
    label: 'Account marker',
    values: [
      [true, 'on the page'],
      [false, 'missing'],
    ],
  },
  {
    key: 'speed',
    label: 'A log-out spreads in',
    values: [
      [1, '30 minutes'],
      [30, '1 minute'],
      [180, '10 seconds'],
      [1800, '1 second'],
    ],
  },
];

/** How the page shows what it shows, and who is signed in. */
export function Options({ now, perform }: OptionsProps) {
  const at = accounts.findIndex(({ workspace }) => workspace === now.account.workspace);
  return (
    <section aria-labelledby="options">
      <h2 id="options">The page</h2>
      <div class="options">
        {choices.map(({ key, label, values }) => (
          <label key={key}>
            {label}
            <select
              value={values.findIndex(([value]) => value === now[key])}
              onChange={({ currentTarget }) => {
                const chosen = values[Number(currentTarget.value)];
                if (chosen)
                  perform(`${label}: ${chosen[1]}.`, { type: 'set', settings: { [key]: chosen[0] } });
              }}
            >
              {values.map(([, name], index) => (
                <option key={name} value={index}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label>
          Account
          <select
            value={at}
            onChange={({ currentTarget }) => {
              const account = accounts[Number(currentTarget.value)];
              if (account) perform('Another account is signed in.', { type: 'switch-account', account });
            }}
          >
            <option value={0}>first</option>
            <option value={1}>first, other workspace</option>
            <option value={2}>second, same display name</option>
          </select>
        </label>
      </div>
    </section>
  );
}

// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Review } from '../../components/review/review';
import type { Entry, SessionRow, TrackedSession } from '../../lib/model';
import { type Given, inForce, type Layers, noLayers } from '../../lib/policy/policy';
import type { Roll } from '../../lib/roll';
import { createFold } from '../../lib/store/fold';
import type { Told } from '../../lib/store/records/import';
import { ago, alarming, ready, rowOf, settled, watchOf } from './rolls';
import { acted, frame, reviewAt, said, stage } from './stage';

/** As a reading leaves it: what its row shows is what is known of it. */
const known = (session: TrackedSession): TrackedSession => {
  const { device, location, signedIn } = session.row;
  return { ...session, memory: { ...session.memory, known: { device, location, signedIn } } };
};

const watches = [
  watchOf([
    known(settled('s1', { current: true })),
    known(alarming('s2', { device: 'Unknown device', location: 'Lagos, NG', apps: ['API Platform'] })),
  ]),
];

function roll(given: { [layer in keyof Layers]?: Given } = {}): Roll {
  const layers: Layers = {
    ...noLayers,
    ...Object.fromEntries(
      Object.entries(given).map(([layer, keys]) => [layer, { given: keys, since: ago(600) }]),
    ),
  };
  return { ...ready(...watches), layers, policy: inForce(layers).policy };
}

async function settings(given?: Parameters<typeof roll>[0]) {
  const at = await reviewAt('#/settings', roll(given));
  const setting = (name: string) => at.one(`[data-setting="${name}"]`);
  const field = (name: string) => {
    const found = setting(name).querySelector<HTMLInputElement | HTMLSelectElement>('select, input');
    if (!found) throw new Error(`${name} has no field`);
    return found;
  };
  const paste = async (text: string) => {
    (at.one('textarea') as HTMLTextAreaElement).value = text;
    await at.press(at.button('See what would change'));
  };
  const change = (name: string, value: string) =>
    acted(async () => {
      const one = field(name);
      if (one.type === 'checkbox') (one as HTMLInputElement).checked = value === 'true';
      else one.value = value;
      one.dispatchEvent(new Event('change', { bubbles: true }));
    });
  return { ...at, setting, field, paste, change, preview: () => at.text(at.one('.policy-preview')) };
}

describe('An own setting', () => {
  test('says where its value comes from, and counts when it is changed', async () => {
    const { setting, change, source, text, button, press } = await settings({
      team: { notify_from: 'review' },
    });
    expect(text(setting('review_frequency'))).toContain('Built in');
    expect(text(setting('notify_from'))).toContain('From your team’s policy');
    await change('review_frequency', 'daily');
    await change('single_key_shortcuts', 'false');
    await change('journal_days', '90');
    expect(source.appended.at(-1)).toEqual({
      type: 'policy',
      account: '*',
      layer: 'personal',
      given: { review_frequency: 'daily', single_key_shortcuts: false, journal_days: 90 },
    });
    expect(text(setting('journal_days'))).toContain('Your own setting');
    await press(button('Use the default: Review the sessions'));
    await press(button('Use the default: Single-letter shortcuts'));
    await press(button('Use the default: Keep single entries for'));
    expect(source.appended.at(-1)).toMatchObject({ layer: 'personal', given: null });
  });

  test('that is locked says by whom and cannot be changed', async () => {
    const { setting, field, text } = await settings({
      administrator: { review_frequency: 'monthly', locked: ['review_frequency'] },
      personal: { review_frequency: 'daily' },
    });
    expect(text(setting('review_frequency'))).toContain('Locked by your administrator');
    expect(field('review_frequency').disabled).toBe(true);
    expect(field('review_frequency').value).toBe('monthly');
    expect(field('notify_from').disabled).toBe(false);
  });

  test.each(['5', '99999', '45.5', ''])(
    'refuses %s days with the range, and keeps what there is',
    async (days) => {
      const { setting, change, source, text } = await settings();
      await change('journal_days', days);
      expect(text(setting('journal_days'))).toContain('A whole number from 30 to 3,650.');
      expect(source.appended).toEqual([]);
    },
  );

  test('switches single letters off, and nothing else', async () => {
    const { change, go, key, source, rowOf, one } = await settings();
    await change('single_key_shortcuts', 'false');
    await go('#/sessions');
    rowOf('s2').focus();
    const before = source.appended.length;
    for (const letter of ['m', 'n', '?', '/', 'g', '1']) await key(letter);
    expect(source.appended).toHaveLength(before);
    expect((one('dialog') as HTMLDialogElement).open).toBe(false);
    await key('Enter');
    expect(location.hash).toContain('/s2');
  });

  test('chooses a theme', async () => {
    const { all, actions } = await settings();
    await acted(async () => all('input[name="theme"]').at(-1)?.click());
    expect(actions.theme.choose).toHaveBeenCalledWith('dark');
  });
});

describe('The policy status', () => {
  test('says that none counts', async () => {
    const { text, one, all } = await settings();
    expect(text(one('.policy-status'))).toContain('No policy counts');
    expect(all('.policy-layer')).toHaveLength(0);
  });

  test('says which count, since when, what they set and lock, and what is not used', async () => {
    const { text, one } = await settings({
      team: {
        policy_name: 'Blue team',
        policy_version: 3,
        policy_issuer: 'Security desk',
        policy_expires: '2026-11-01',
        stale_after_days: 30,
        locked: ['stale_after_days'],
      },
      administrator: { notify_form: 'review', journal_days: 'long', points_odd_hour: 2 },
    });
    const team = text(one('[data-layer="team"]'));
    expect(team).toContain('Your team’s policy: “Blue team”');
    expect(team).toContain(
      'version 3, issued by Security desk. In force since 20 Nov 2026, 04:20. Sets 1 key, locks 1.',
    );
    expect(team).toContain('It expired on 1 Nov 2026 and counts until another takes its place.');
    const refused = text(one('.policy-refused'));
    expect(refused).toContain('journal_days in your administrator’s policy: Use a whole number');
    expect(refused).toContain('Did you mean notify_from?');
    const rows = Array.from(one('.policy-status > .policy-values').querySelectorAll('tbody tr'), (row) =>
      text(row),
    );
    expect(rows).toEqual([
      'Points for an odd hour2From your administrator',
      'Days after which a session is stale30 daysLocked by your team’s policy',
    ]);
  });

  test('shows a hostile name as text, tamed', async () => {
    const { one, root } = await settings({ team: { policy_name: '<b>\u202egnp</b>', policy_version: 1 } });
    expect(root.querySelector('.policy-layer b')).toBeNull();
    expect(one('.policy-layer h3').textContent).not.toContain('\u202e');
  });

  test('saves the one in force', async () => {
    const { press, button, actions } = await settings({ personal: { stale_after_days: 12 } });
    await press(button('Save the policy in force'));
    const [name, pieces] = actions.saveFile.mock.calls[0] ?? [];
    expect(name).toBe('rollcall-policy.json');
    expect(JSON.parse(pieces?.join('') ?? '')).toMatchObject({ stale_after_days: 12, notify_from: 'review' });
  });
});

describe('A team’s policy', () => {
  const blind = JSON.stringify({
    policy_name: 'Quiet',
    points_device_unknown: 0,
    points_location_unexpected: 0,
    points_api_platform: 0,
    points_trusted_unconfirmed: 0,
    notify_from: 'revoke-and-escalate',
    locked: ['notify_from'],
    colour: 1,
  });

  test('is looked at first: what would change, what it would let through, what is left out', async () => {
    const { paste, preview, source } = await settings({
      personal: { notify_from: 'review', points_api_platform: 4 },
    });
    await paste(blind);
    expect(preview()).toContain('What would change with “Quiet”');
    expect(preview()).toContain('Points for an unknown device: 3 → 0');
    expect(preview()).toContain('Interrupt me for: a session to review, or worse → a session to revoke');
    expect(preview()).toContain('You could no longer change: Interrupt me for.');
    expect(preview()).toContain('stands before it: Points for the API Platform.');
    expect(preview()).toContain('colour: This key is not known');
    expect(source.appended).toEqual([]);
  });

  test('names the sessions that would not be flagged any more', async () => {
    const { paste, preview } = await settings();
    await paste(blind);
    expect(preview()).toContain('1 session that is flagged today would not be any more:');
    expect(preview()).toMatch(/Unknown device, Lagos, NG: \d · re\w+ → 0 · keep/);
  });

  test('is taken, or not', async () => {
    const { paste, press, button, source, text, one, all } = await settings();
    await paste(blind);
    await press(button('Leave it'));
    expect(source.appended).toEqual([]);
    expect(all('.policy-preview')).toHaveLength(0);
    await paste(blind);
    await press(button('Use this policy'));
    expect(source.appended).toMatchObject([
      { type: 'policy', account: '*', layer: 'team', given: { policy_name: 'Quiet' } },
    ]);
    expect(text()).toContain('The policy counts from now on.');
    expect(text(one('[data-layer="team"]'))).toContain('“Quiet”');
  });

  test('can be chosen as a file, or dropped', async () => {
    const { one, preview } = await settings();
    const file = new File(['{"stale_after_days": 5}'], 'policy.json');
    await acted(async () => {
      const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
        dataTransfer: { files: [file], getData: () => '' },
      });
      one('.policy-editor').dispatchEvent(drop);
      await file.text();
      await new Promise((resolve) => setTimeout(resolve, 10));
    });
    expect(preview()).toContain('Days after which a session is stale: 90 days → 5 days');
  });

  test.each([
    ['{"review_frequency": "hourly"}', 'review_frequency: Use one of'],
    ['{"review_frequncy": 1, "journal_days": 1}', 'Did you mean review_frequency?'],
    ['{"review_frequency": ', 'line 1, column 22: The text ends too soon'],
    ['{"policy_expires": "2026-11-19"}', 'It expired on 19 Nov 2026.'],
    ['{"policy_name": "Blue", "policy_version": 2}', 'It is version 2, and version 3 is in force.'],
    ['{"policy_name": "Blue"}', 'It names no version, and version 3 of it is in force.'],
  ])('%s is refused with the reason', async (text, why) => {
    const { paste, preview, source, press, button, all } = await settings({
      team: { policy_name: 'Blue', policy_version: 3 },
    });
    await paste(text);
    expect(preview()).toContain(why);
    expect(preview()).toContain('What was in force stays in force.');
    await press(button('Close', all('.policy-preview')[0]));
    expect(source.appended).toEqual([]);
  });

  test('cannot loosen what an administrator locks', async () => {
    const { paste, preview } = await settings({
      administrator: { stale_after_days: 30, locked: ['stale_after_days'] },
    });
    await paste('{"stale_after_days": 3000, "locked": ["stale_after_days"]}');
    expect(preview()).toContain('Nothing would change.');
    expect(preview()).toContain('Counts for nothing');
  });

  test('of before can be brought back though it is older, and the present one stopped', async () => {
    const { paste, press, button, source, text, one, preview } = await settings();
    for (const version of [1, 2]) {
      await paste(
        `{"policy_name": "Blue", "policy_version": ${version}, "stale_after_days": ${version * 10}}`,
      );
      // Two policies at one instant would be one in the history.
      source.policies.at(-1)?.at && Object.assign(source.policies.at(-1) ?? {}, { at: ago(version * 100) });
      await press(button('Use this policy'));
    }
    expect(text(one('.policy-history'))).toContain('“Blue”, version 1');
    await press(button('Bring back “Blue”', one('.policy-history')));
    expect(preview()).toContain('Days after which a session is stale: 20 days → 10 days');
    await press(button('Use this policy'));
    expect(source.appended.at(-1)).toMatchObject({ given: { policy_version: 1 } });
    await press(button('Stop using it', one('.policy-status')));
    expect(preview()).toContain('What would change without the team’s policy');
    await press(button('Stop using it', one('.policy-preview')));
    expect(source.appended.at(-1)).toMatchObject({ layer: 'team', given: null });
  });
});

describe('Writing a policy', () => {
  const write = async (at: Awaited<ReturnType<typeof settings>>, text: string) => {
    await at.type(at.one('textarea'), text);
    await acted(() => new Promise((resolve) => setTimeout(resolve, 300)));
  };
  const problems = (at: Awaited<ReturnType<typeof settings>>) => at.text(at.one('#policy-problems'));

  test('tells of its problems while it is written, with the nearest key, and leads to them', async () => {
    const at = await settings();
    const text = '{\n  "review_frequncy": "weekly",\n  "journal_days": 1\n}';
    await write(at, text);
    expect(problems(at)).toContain('2 problems:');
    expect(problems(at)).toContain('Did you mean review_frequency?');
    const area = at.one('textarea') as HTMLTextAreaElement;
    await at.press(at.button('Go there: review_frequncy'));
    expect(document.activeElement).toBe(area);
    expect(text.slice(area.selectionStart, area.selectionEnd)).toBe('"review_frequncy"');
    expect(at.button('Save as a file').disabled).toBe(true);
    expect(at.all('.policy-preview')).toHaveLength(0);
    await write(at, '{"review_frequency": "weekly"');
    expect(problems(at)).toMatch(/^1 problem: ?line 1, column 30: The text ends too soon/);
    await write(at, '{"review_frequency": "weekly"}');
    expect(problems(at)).toBe('It can be used as it stands.');
    await at.press(at.button('Save as a file'));
    expect(at.actions.saveFile).toHaveBeenCalledWith(
      'rollcall-policy.json',
      ['{"review_frequency": "weekly"}'],
      'application/json',
    );
    await write(at, '');
    expect(problems(at)).toBe('');
  });

  test('tells while it is written that it would be refused as a whole', async () => {
    const at = await settings({ team: { policy_name: 'Blue', policy_version: 3 } });
    await write(at, '{"policy_expires": "2026-11-19"}');
    expect(problems(at)).toContain('policy_expires: It expired on 19 Nov 2026.');
    await write(at, '{"policy_name": "Blue", "policy_version": 2}');
    expect(problems(at)).toContain('policy_version: It is version 2, and version 3 is in force.');
    await write(at, '{"policy_name": "Blue", "policy_version": 4}');
    expect(problems(at)).toBe('It can be used as it stands.');
  });

  test('text that is dragged within what is written is left to the browser; dropped beside it, it is looked at', async () => {
    const at = await settings();
    const drop = async (target: Element) => {
      const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
        dataTransfer: { files: [], getData: () => '{"stale_after_days": 5}' },
      });
      await acted(async () => void target.dispatchEvent(event));
      return event.defaultPrevented;
    };
    await write(at, '{"journal_days": 100}');
    expect(await drop(at.one('textarea'))).toBe(false);
    expect((at.one('textarea') as HTMLTextAreaElement).value).toBe('{"journal_days": 100}');
    expect(at.all('.policy-preview')).toHaveLength(0);
    expect(await drop(at.one('.policy-editor h3'))).toBe(true);
    expect(at.preview()).toContain('90 days → 5 days');
  });

  test('what is looked at goes when the text is changed: it is not what would be taken', async () => {
    const at = await settings();
    await at.paste('{"stale_after_days": 5}');
    expect(at.preview()).toContain('90 days → 5 days');
    await write(at, '{"stale_after_days": 6}');
    expect(at.all('.policy-preview')).toHaveLength(0);
    expect(at.all('button').map((one) => at.text(one))).not.toContain('Use this policy');
  });

  test('begins with what is in force, a team’s policy as its next version', async () => {
    const written = (at: Awaited<ReturnType<typeof settings>>) =>
      JSON.parse((at.one('textarea') as HTMLTextAreaElement).value);
    const built = await settings();
    await built.press(built.button('Begin with the policy in force'));
    expect(written(built)).toMatchObject({ policy_version: 1, review_from: 2 });
    expect(problems(built)).toBe('It can be used as it stands.');
    built.unmount();
    document.body.replaceChildren();
    const given = { policy_name: 'Blue', policy_version: 3, stale_after_days: 30 };
    const team = await settings({ team: given });
    await team.press(team.button('Begin with the policy in force'));
    expect(written(team)).toEqual({ ...given, policy_version: 4 });
  });

  test('is tried on what was read, and changes nothing by it', async () => {
    const day = (days: number) => ago((100 - days) * 1440);
    const signedIn = (days: number) => ({ text: 'then', from: day(days), to: day(days) });
    const own = rowOf({ current: true, signedIn: signedIn(-1) });
    const stranger = (from: number) =>
      rowOf({
        device: 'Unknown device',
        location: 'Lagos, NG',
        signedIn: signedIn(from),
      });
    const reading = (at: string, rows: SessionRow[]): Entry => ({
      type: 'snapshot',
      at,
      account: 'a',
      rows,
      complete: true,
      language: 'en',
    });
    const journal: Entry[] = [
      reading(day(0), [own]),
      { type: 'judged', at: day(1), account: 'a', session: 's1', decision: 'keep' },
      // Before the last 90 days.
      reading(day(5), [own, { ...stranger(4), device: 'Firefox on Linux', location: 'Reus, CT, ES' }]),
      reading(day(50), [own, stranger(49)]),
    ];
    const fold = createFold();
    for (const [i, entry] of journal.entries()) fold.take(i + 1, entry);
    history.replaceState(null, '', '#/settings');
    const at = await stage(ready(...fold.watches.values()), { view: Review, surface: 'review' }, journal);
    (at.one('textarea') as HTMLTextAreaElement).value =
      '{"points_device_unknown": 0, "points_location_unexpected": 0, "points_api_platform": 0}';
    await at.press(at.button('See what would change'));
    await at.press(at.button('Try it on the last 90 days'));
    await acted(frame);
    const said = at.text(at.one('.simulation'));
    expect(said).toContain('The last 90 days would have given 0 alerts instead of 1.');
    expect(said).toContain('Would not have been given');
    expect(said).toMatch(/Unknown device, Lagos, NG \(\d+ · revoke\)/);
    expect(at.all('.simulation li')).toHaveLength(1);
    expect(at.source.appended).toEqual([]);
  });
});

describe('The data', () => {
  const told: Told = {
    at: ago(60),
    by: '1.0',
    entries: 1_200,
    from: ago(5_000),
    to: ago(60),
    accounts: [{ account: 'a', sessions: 4 }],
    layers: { ...noLayers, team: { given: {}, since: ago(60) } },
    salted: false,
  };
  const choose = (at: Awaited<ReturnType<typeof settings>>) =>
    acted(async () => {
      const field = at.one('input[name="records-file"]');
      Object.defineProperty(field, 'files', {
        value: [new File(['{}'], 'rollcall.json')],
        configurable: true,
      });
      Object.defineProperty(field, 'value', { value: '', writable: true, configurable: true });
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 10));
    });

  test('is counted', async () => {
    const { text, one } = await settings();
    expect(text(one('.records-size'))).toContain('3 entries in the journal, 2 sessions of 1 account.');
  });

  test('is exported with progress, and can be stopped', async () => {
    const at = await settings();
    let signal: AbortSignal | null = null;
    at.actions.records.export.mockImplementation((waiting) => {
      signal = waiting.signal;
      waiting.tell('export', { done: 500, of: 10_000 });
      return new Promise((_, reject) =>
        waiting.signal.addEventListener('abort', () => reject(waiting.signal.reason)),
      );
    });
    await at.press(at.button('Save one file'));
    expect(at.text(at.one('.work'))).toContain('Writing: 500 of 10,000 entries.');
    await at.press(at.button('Stop', at.one('.work')));
    expect((signal as AbortSignal | null)?.aborted).toBe(true);
    expect(at.text()).toContain('Stopped. Nothing has been changed.');
    expect(at.all('.work')).toHaveLength(0);
  });

  test('of a file is shown before it is read back', async () => {
    const at = await settings();
    const take = () => Promise.resolve();
    at.actions.records.read.mockResolvedValue({ told, take });
    await choose(at);
    const shown = at.text(at.one('.records-preview'));
    expect(shown).toContain('1,200 entries, 4 sessions of 1 account.');
    expect(shown).toContain('It brings your team’s policy.');
    expect(shown).toContain('It takes the place of the 3 entries that are here now.');
    expect(shown).toContain('will count as another account');
    await at.press(at.button('Replace what is here'));
    expect(at.text()).toContain('Read back.');
    expect(at.all('.records-preview')).toHaveLength(0);
  });

  test('of a file that cannot be used changes nothing and says why', async () => {
    const at = await settings();
    at.actions.records.read.mockResolvedValue({ why: 'A newer Rollcall wrote this file.' });
    await choose(at);
    expect(at.text()).toContain(
      'That did not work: A newer Rollcall wrote this file. Nothing has been changed.',
    );
  });

  test('is deleted after asking back, and what was put aside can be brought back or erased', async () => {
    const at = await settings();
    const { records } = at.actions;
    records.aside.mockResolvedValue([
      { database: 'rollcall', why: 'deleted', at: ago(10), until: ago(-9_000) },
    ]);
    await at.press(at.button('Delete everything'));
    expect(said(document.activeElement?.textContent ?? '')).toBe('Cancel');
    await at.press(at.button('Cancel'));
    expect(records.deleteAll).not.toHaveBeenCalled();
    await at.press(at.button('Delete everything'));
    await at.press(at.button('Yes, delete everything'));
    expect(records.deleteAll).toHaveBeenCalledOnce();
    expect(at.text(at.one('.aside-list'))).toContain('Deleted records, put aside');
    await at.press(at.button('Bring them back'));
    expect(records.bringBack).toHaveBeenCalledWith('rollcall');
    await at.press(at.button('Erase now'));
    await at.press(at.button('Yes, erase for good'));
    expect(records.erase).toHaveBeenCalledWith('rollcall');
  });

  test('is deleted, and a file chosen before the answer comes is read after it', async () => {
    const at = await settings();
    const { records } = at.actions;
    let answer = () => {};
    records.deleteAll.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    records.read.mockResolvedValue({ told, take: () => Promise.resolve() });
    await at.press(at.button('Delete everything'));
    await at.press(at.button('Yes, delete everything'));
    await choose(at);
    expect(records.read).not.toHaveBeenCalled();
    await acted(async () => {
      answer();
      await new Promise((resolve) => setTimeout(resolve, 10));
    });
    expect(records.read).toHaveBeenCalledOnce();
    expect(said(document.activeElement?.textContent ?? '')).toBe('What the file holds');
  });

  test('is not said to be as before when nobody answered', async () => {
    const at = await settings();
    at.actions.records.deleteAll.mockRejectedValue(new Error());
    await at.press(at.button('Delete everything'));
    await at.press(at.button('Yes, delete everything'));
    expect(at.text()).toContain('Look whether it was done before you try again');
    expect(at.text()).not.toContain('Nothing has been changed.');
  });
});

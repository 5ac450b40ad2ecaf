import { describe, expect, it } from 'vitest';
import { act } from './act';
import { changeSession, propagation, view } from './model';
import { accounts, newWorld } from './people';

const start = Date.UTC(2026, 10, 20, 12);
const minute = 60_000;
const ids = (world: ReturnType<typeof newWorld>, now = start) =>
  view(world, now).sessions.map(({ id }) => id);

describe('the world at the start', () => {
  it('has one current session of this browser, without which nobody is signed in', () => {
    const world = newWorld(start);
    expect(view(world, start).sessions.filter(({ current }) => current)).toHaveLength(1);
    expect(
      view({ ...world, sessions: world.sessions.filter(({ current }) => !current) }, start).signedIn,
    ).toBe(false);
  });

  it('gives every session an id of its own', () => {
    expect(new Set(ids(newWorld(start))).size).toBe(5);
  });
});

describe('a device that signs in', () => {
  it('is listed first, under a new id, with the time of the sign-in', () => {
    const before = newWorld(start);
    const after = act(before, { type: 'add-device' }, start + minute);
    const [first, ...rest] = view(after, start + minute).sessions;
    expect(rest).toEqual(view(before, start).sessions);
    expect(ids(before)).not.toContain(first?.id);
    expect(first).toMatchObject({ signedIn: start + minute, current: false, trusted: false });
  });

  it('keeps what is said of it', () => {
    const session = { device: { name: 'Computer' }, apps: [], signedIn: null, trusted: true };
    const [first] = act(newWorld(start), { type: 'add-device', session }, start).sessions;
    expect(first).toMatchObject(session);
  });

  it('comes back as the same session when it signs in again, also after it was logged out', () => {
    const world = newWorld(start);
    const [, phone] = ids(world);
    const id = phone ?? '';
    const out = act(world, { type: 'log-out', id }, start);
    const later = start + 2 * propagation;
    expect(ids(out, later)).not.toContain(id);
    const back = act(out, { type: 'sign-in-again', id }, later);
    expect(view(back, later).sessions.find((session) => session.id === id)?.signedIn).toBe(later);
    expect(ids(back, later)).toEqual(ids(world));
  });
});

describe('a log-out', () => {
  const world = newWorld(start);
  const [current = '', phone = '', , , unavailable = ''] = ids(world);

  it('leaves the row until it has spread, and not a millisecond longer', () => {
    const out = act(world, { type: 'log-out', id: phone }, start);
    expect(ids(out, start + propagation - 1)).toContain(phone);
    expect(ids(out, start + propagation)).not.toContain(phone);
  });

  it('spreads faster when the world runs faster, also one that is under way', () => {
    const out = act(world, { type: 'log-out', id: phone }, start);
    const fast = act(out, { type: 'set', settings: { speed: 60 } }, start);
    expect(ids(fast, start + propagation / 60 - 1)).toContain(phone);
    expect(ids(fast, start + propagation / 60)).not.toContain(phone);
  });

  it('counts from the first press of the button', () => {
    const once = act(world, { type: 'log-out', id: phone }, start);
    const twice = act(once, { type: 'log-out', id: phone }, start + 10 * minute);
    expect(ids(twice, start + propagation)).not.toContain(phone);
  });

  it('takes the trust of a trusted device', () => {
    const out = act(world, { type: 'log-out', id: phone }, start);
    expect(world.sessions.find(({ id }) => id === phone)?.trusted).toBe(true);
    expect(out.sessions.find(({ id }) => id === phone)?.trusted).toBe(false);
  });

  it('is not to be had for the current session, nor where the status is unavailable', () => {
    for (const id of [current, unavailable]) {
      expect(act(world, { type: 'log-out', id }, start)).toEqual(world);
    }
  });

  it('of all ends this browser too, which can log in again as the same session', () => {
    const out = act(world, { type: 'log-out-all' }, start);
    const later = start + propagation;
    expect(view(out, later - 1)).toMatchObject({ signedIn: true });
    expect(view(out, later)).toMatchObject({ signedIn: false, sessions: [] });
    const back = act(out, { type: 'log-in' }, later);
    expect(view(back, later)).toMatchObject({ signedIn: true, sessions: [{ id: current, signedIn: later }] });
  });
});

describe('accounts', () => {
  const [first, otherWorkspace, second] = accounts;
  const world = newWorld(start);

  it('show the same sessions in another workspace', () => {
    const switched = act(world, { type: 'switch-account', account: otherWorkspace }, start);
    expect(view(switched, start).account.workspace).not.toBe(first.workspace);
    expect(ids(switched)).toEqual(ids(world));
  });

  it('have sessions of their own, that wait for them and are not logged out with the others', () => {
    const switched = act(world, { type: 'switch-account', account: second }, start);
    expect(view(switched, start).signedIn).toBe(true);
    expect(ids(switched)).toHaveLength(1);
    expect(ids(world)).not.toContain(ids(switched)[0]);
    const out = act(switched, { type: 'log-out-all' }, start);
    const back = act(out, { type: 'switch-account', account: first }, start);
    expect(ids(back, start + 2 * propagation)).toEqual(ids(world));
  });
});

describe('the panel', () => {
  it('fails and recovers without a change to the sessions', () => {
    const world = newWorld(start);
    const failing = act(world, { type: 'fail' }, start);
    expect(view(failing, start)).toMatchObject({ panel: 'failing', sessions: world.sessions });
    expect(act(failing, { type: 'recover' }, start)).toEqual(world);
  });

  it('shows a changed place, and the same order backwards', () => {
    const world = newWorld(start);
    const id = ids(world)[2] ?? '';
    const moved = act(world, { type: 'change-place', id, place: { country: 'BR' } }, start);
    expect(moved.sessions[2]).toEqual({ ...world.sessions[2], place: { country: 'BR' } });
    expect(moved.sessions[1]).toEqual(world.sessions[1]);
    expect(ids(act(world, { type: 'reverse' }, start))).toEqual(ids(world).toReversed());
  });

  it('leaves the world before as it was', () => {
    const world = newWorld(start);
    changeSession(world, ids(world)[0] ?? '', { apps: ['API Platform'] });
    act(world, { type: 'log-out-all' }, start);
    expect(world).toEqual(newWorld(start));
  });
});

it('refuses an action that it does not know', () => {
  expect(() => act(newWorld(start), JSON.parse('{"type":"make-coffee"}'), start)).toThrow('no such action');
});

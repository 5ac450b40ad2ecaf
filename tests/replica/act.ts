import {
  type Account,
  addDevice,
  changeSession,
  logIn,
  logOut,
  logOutAll,
  type Place,
  reverse,
  type SessionFields,
  type Settings,
  set,
  signInAgain,
  type World,
} from './model';
import { newWorld, strangers, switchAccount, usual } from './people';

/** Everything that tests, the controls and the page's own buttons can ask for. */
export type Action =
  /** Without `session`, the next of a fixed list of strangers. */
  | { type: 'add-device'; session?: Partial<SessionFields> }
  | { type: 'change-place'; id: string; place: Place | null }
  | { type: 'change'; id: string; session: Partial<SessionFields> }
  | { type: 'log-out'; id: string }
  | { type: 'log-out-all' }
  | { type: 'sign-in-again'; id: string }
  | { type: 'log-in' }
  | { type: 'reverse' }
  | { type: 'fail' }
  | { type: 'recover' }
  | { type: 'set'; settings: Partial<Omit<Settings, 'account'>> }
  | { type: 'switch-account'; account: Account }
  | { type: 'start-over' };

/** The world after the action; `now` in milliseconds since 1970. */
export function act(world: World, action: Action, now: number): World {
  switch (action.type) {
    case 'add-device':
      return addDevice(
        world,
        now,
        action.session ?? strangers[(world.made - usual.length) % strangers.length] ?? {},
      );
    case 'change-place':
      return changeSession(world, action.id, { place: action.place });
    case 'change':
      return changeSession(world, action.id, action.session);
    case 'log-out':
      return logOut(world, now, action.id);
    case 'log-out-all':
      return logOutAll(world, now);
    case 'sign-in-again':
      return signInAgain(world, now, action.id);
    case 'log-in':
      return logIn(world, now);
    case 'reverse':
      return reverse(world);
    case 'fail':
      return set(world, { panel: 'failing' });
    case 'recover':
      return set(world, { panel: 'ok' });
    case 'set':
      return set(world, action.settings);
    case 'switch-account':
      return switchAccount(world, now, action.account);
    case 'start-over':
      return newWorld(now);
    default:
      // Actions also come over the wire.
      action satisfies never;
      throw new Error('The replica knows no such action.');
  }
}

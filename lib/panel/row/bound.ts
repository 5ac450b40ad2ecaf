import { bare, withoutEdges } from '../page/text';
import type { Reader } from '../reader';
import { answerOf } from './answer';
import { readApps } from './app';
import { asMark } from './mark';
import { withoutNear } from './near';
import type { Bound, Part } from './part';
import { besideAddress, isAddress, isPlace, withoutAddress, withoutPin } from './place';
import { asTime, isDate } from './time';

/** A value whose caption says what it is. What does not fit its caption stays unsaid. */
export function bound(caption: Bound, shown: string, reader: Reader): Part {
  const key = `${caption}:${shown}`;
  const known = reader.bound.get(key);
  if (known) return known;
  const part = boundAnew(caption, shown, reader);
  reader.bound.set(key, part);
  return part;
}

function boundAnew(caption: Bound, shown: string, reader: Reader): Part {
  const { words } = reader;
  const value = withoutEdges(shown);
  // A dash stands where there is nothing; under a mark it says no, as a tick says yes.
  const sign = bare(value) === '';
  if (sign && caption === 'trusted') return trustBy(shown, reader) ?? { kind: 'other', text: shown };
  if (sign && caption === 'current' && answerOf(shown, reader)) return { kind: 'current', text: shown };
  if (sign) return { kind: 'other', text: value };
  switch (caption) {
    case 'device':
      // "Client: 1.2026.127" tells a version; what runs in it is named elsewhere.
      return { kind: VERSION.test(value) ? 'other' : 'device', text: value };
    case 'app': {
      const apps = readApps(value, words, reader.joints, true);
      return apps ? { kind: 'apps', text: value, apps } : { kind: 'other', text: value };
    }
    case 'location': {
      // "Location: Oslo, NO. Signed in on 7 May": what another sentence says is no part of the place.
      if (/[.。।]\s+[\p{L}\p{N}].*\p{N}/su.test(value)) return { kind: 'other', text: value };
      if (isAddress(value) || DISTANCE.test(value) || words.after('near', value) === '')
        return { kind: 'other', text: value };
      const pinned = withoutPin(value);
      const place = besideAddress(pinned) ?? withoutAddress(pinned);
      return { kind: 'place', text: withoutNear(place, reader) || withoutLeadIn(place, reader) };
    }
    case 'signedIn':
    case 'last-active': {
      const time = asTime(value, reader);
      const of = caption === 'signedIn' ? 'sign-in' : 'last-active';
      return time?.kind === 'time' ? { ...time, of } : { kind: 'other', text: value };
    }
    case 'trusted': {
      // Until then, or since.
      if (isDate(value, reader)) return { kind: 'trusted', text: value, trusted: true };
      return trustBy(value, reader) ?? asMark(value, reader) ?? { kind: 'other', text: value };
    }
    case 'current':
      return answerOf(value, reader) ? { kind: 'current', text: value } : { kind: 'other', text: value };
    case 'status':
      return asMark(value, reader) ?? { kind: 'other', text: value };
  }
}

function trustBy(value: string, reader: Reader): Part | null {
  const trusted = answerOf(value, reader);
  return trusted === null ? null : { kind: 'trusted', text: value, trusted };
}

/** "12 km", and a lead-in with nothing behind it, are left where a place is missing. */
const DISTANCE = /^[~≈]?\s?\p{N}[\p{N}.,\s]*\p{L}{1,3}\.?$/u;

const VERSION = /^v?\p{N}+(?:\.\p{N}+)+$/iu;

/** "Close to: Oslo, NO": a lead-in that no table has, before what is a place by itself. */
function withoutLeadIn(value: string, reader: Reader): string {
  const [, rest = ''] = /^[^:：፡፦៖,]{1,20}[:：፡፦៖]\s*(\S.*)$/su.exec(value) ?? [];
  return rest !== '' && isPlace(rest, reader.words, reader.languages) ? rest : value;
}

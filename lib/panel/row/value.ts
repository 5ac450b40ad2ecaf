import type { Reader } from '../reader';
import { readApps } from './app';
import { isDevice, isNamedDevice, isSentence } from './device';
import { offersTrust } from './mark';
import { withoutNear } from './near';
import type { Part } from './part';
import { besideAddress, couldBePlace, isPlace, withoutAddress, withoutPin } from './place';

/** Texts that say what they are by what they name. */
export function asValue(shown: string, reader: Reader): Part | null {
  const pinned = withoutPin(shown);
  const place = pinned === shown ? null : asPinned(shown, pinned, reader);
  if (place) return place;
  const text = withoutAddress(shown);
  const { words, languages } = reader;
  const beside = /\d/.test(text) ? besideAddress(text) : null;
  if (beside !== null && isPlace(beside, words, languages)) return { kind: 'place', text: beside };
  if (isSentence(text)) return { kind: 'sentence', text };
  // "Log out of all devices", "Trust this device" say what a control does.
  if ((words.has('logOut', text) || offersTrust(text, reader)) && !isNamedDevice(text)) return null;
  const apps = readApps(text, words, reader.joints);
  if (apps) return { kind: 'apps', text, apps };
  // "约旦" (Jordan) begins with a word for "about"; "Georgia (iPad mini)" is somebody's.
  const near = withoutNear(text, reader);
  if (!/[,،、，፣၊(（]/u.test(text) && !isNamedDevice(text) && isPlace(text, words, languages)) {
    // "대한민국 부근" is no town of the country before the blank.
    const isLed = near !== null && text.startsWith(`${near} `) && isPlace(near, words, languages);
    return { kind: 'place', text: isLed ? near : text };
  }
  if (near && isNearest(near, reader)) return { kind: 'place', text: near };
  const device = isDevice(text, words);
  if (isPlace(text, words, languages) && (!device || holdsNoDevice(text, reader)))
    return { kind: 'place', text };
  return device ? { kind: 'device', text } : null;
}

/** "📍 Oslo, Norway" and, behind a flag, also a town alone; the sign before the name of a device ("💻 Work") is a part of it. */
function asPinned(shown: string, pinned: string, reader: Reader): Part | null {
  const value = asValue(pinned, reader);
  if (value !== null) return value.kind === 'place' ? value : null;
  return /^\p{RI}{2}\s/u.test(shown) && couldBePlace(pinned) ? { kind: 'place', text: pinned } : null;
}

/** What follows "Approx.", unless the lead-in of a time stands at its end. */
function isNearest(text: string, { words, languages }: Reader): boolean {
  const last = /[,،、，፣၊]\s*([^,،、，፣၊]+)$/u.exec(text)?.[1] ?? '';
  const leads = words.after('signedIn', last) !== null || words.after('lastActive', last) !== null;
  // "Vivaldi on macOS, Tartu, EE" strings a device before its place.
  const before = text.split(/[,،、，፣၊]/u).slice(0, -1);
  // "Codex, Tartu, EE ойролцоо": where the words for "near" follow the place, an app can stand before it.
  const apps = [...before, last].some((part) => part !== '' && readApps(part.trim(), words, []) !== null);
  if (leads || apps || before.some(isNamedDevice)) return false;
  return couldBePlace(text) || isPlace(text, words, languages);
}

/** "Mobile, AL, US" is a place though "mobile" is a word for a device; "Chrome on macOS, Spain" is two things. */
function holdsNoDevice(text: string, { words }: Reader): boolean {
  const parts = text.split(/[,،、，፣၊]/u);
  return parts.length > 1 && parts.every((part) => !isNamedDevice(part) && !words.is('unknownDevice', part));
}

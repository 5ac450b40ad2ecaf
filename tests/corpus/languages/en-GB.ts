import { en } from './en';
import type { Words } from './words';

export const enGB: Words = {
  ...en,
  entryHint: "See where you're signed in and end sessions you don't recognise.",
  logOut: ['Log out', 'Sign out'],
  logOutOf: ['Log out of {device}', 'Sign out of {device}'],
  logOutAll: ['Log out all', 'Sign out all'],
  logOutAllTitle: ['Log out of all sessions', 'Sign out everywhere'],
};

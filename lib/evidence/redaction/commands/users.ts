import { isMaskedPair } from '../innocents/references';
import { matchAt, type Read, type Rule } from '../reading/scene';

/** `curl -u name:password` */
const readUser: Read = ({ text }, from, end) => {
  if (from > 0 && !/\s/.test(text.charAt(from - 1))) return null;
  const given = matchAt(/[ =]{1,2}["']?/y, text, end);
  if (given === null) return null;
  const start = end + given[0].length;
  const pair = matchAt(/[^\s:"'\u005b]{1,80}:[^\s"'\u005b]{3,200}/y, text, start);
  if (
    pair === null ||
    pair[0].includes('//') ||
    /:(?:\$[A-Za-z_({]|\{\{|<[A-Za-z]|%[A-Z])/.test(pair[0]) ||
    isMaskedPair(pair[0]) ||
    /^\d+:\d+$/.test(pair[0])
  )
    return null;
  return { kind: 'password', from: start, to: start + pair[0].length };
};

export const userRule: Rule = {
  anchors: [
    '-u',
    '--user',
    '-U',
    '--proxy-user',
    '--auth',
    '--auth-cred',
    '--creds',
    '--src-creds',
    '--dest-creds',
    '--basic-auth',
    '--userpass',
    '--credentials',
  ],
  read: readUser,
};

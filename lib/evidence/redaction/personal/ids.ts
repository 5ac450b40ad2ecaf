import { isDigit, matchAt, type Read, type Rule } from '../reading/scene';
import { readDashedIp6 } from './ip6';
import { readDashed } from './machines';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/iy;

/** Eight hexadecimal digits, then a dash and four more and a dash. */
const readUuid: Read = ({ text, done }, from) => {
  const start = from - 8;
  if (start < done || text.charCodeAt(from + 5) !== 45) return null;
  const match = matchAt(UUID, text, start);
  if (match === null) return null;
  const to = start + match[0].length;
  const name = MAKER.exec(text.slice(Math.max(done, start - 24), start))?.[1] ?? '';
  return name === '' || OF_ID.test(name)
    ? { kind: 'id', from: start, to }
    : { kind: 'key', from: start - name.length, to };
};

/** What is joined to it before: a maker's name as in `pat-na1-<UUID>`, or what it is the id of. */
const MAKER = /(?:^|[^\w-])((?:[a-z][a-z0-9]{1,11}[-_]){1,2})$/;
const OF_ID =
  /user|org|session|sess|device|account|acct|request|req|trace|id[-_]|uuid|guid|file|job|task|run|order|msg|message|node|host|pod|vm|instance|vol|disk|image|img|snapshot|report|backup|export|log|event|test|tmp|temp|urn/;

const HEX_KEY = /[0-9a-f]{32}$/i;

/** Mailchimp: 32 hexadecimal digits and its data centre. */
const readDataCentre: Read = ({ text, done }, from, end) => {
  if (!HEX_KEY.test(text.slice(Math.max(done, from - 33), from)) || !isDigit(text.charCodeAt(end)))
    return null;
  const centre = matchAt(/\d{1,2}(?![a-z\d])/iy, text, end);
  return centre === null ? null : { kind: 'key', from: from - 32, to: end + centre[0].length };
};

export const idRules: readonly Rule[] = [
  {
    anchors: ['-'],
    read: (scene, from, end) =>
      readUuid(scene, from, end) ?? readDashed(scene, from, end) ?? readDashedIp6(scene, from, end),
  },
  { anchors: ['-us'], read: readDataCentre },
];

import { namesDevice } from '../../panel/row/typed-captions';
import { decisionIn } from '../decisions';
import { fieldOf } from './columns';

/**
 * The lines of a text that was pasted, without what mail programs, chats, Markdown and web pages put round them. What is
 * left reads as the panel shows it.
 */
export function plainLines(text: string): string {
  const lines = text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/&(?:nbsp|#160|amp|middot|quot|lt|gt|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/<br ?\/?>/gi, ', ')
    .replace(/\ufffc|\ufe0f/g, '')
    .replaceAll('\t', ' | ')
    .split('\n')
    .map(plainLine)
    .flatMap(eachOf)
    .flatMap(sessionsApart);
  return withoutMailHeads(lines).flatMap(captionsApart).flatMap(withDecisionApart).join('\n');
}

const ENTITIES: Record<string, string> = {
  '&nbsp;': ' ',
  '&#160;': ' ',
  '&amp;': '&',
  '&middot;': '·',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&#39;': "'",
};

function plainLine(line: string): string {
  if (line === '') return line;
  const unquoted = line.replace(/^\s*>[\s>]*/, '').replace(/[│┃║]/g, '|');
  if (FRAME.test(unquoted)) return '';
  return (
    unquoted
      .replace(/^\s*\|+\s*/, '')
      .replace(/\s{0,20}\|{1,20}\s{0,20}$/, '')
      .replace(/^\s*#{1,6}\s+/, '')
      // "<ben> ..." as older chats write it, and pictures for words.
      .replace(/^\s*<[\w.-]{1,30}>\s+/, '')
      .replace(
        /^(\s*(?:[-*•]\s+)?)(?:(?![❌✖✗✘☐])\p{Extended_Pictographic}[\u200d\ufe0f\p{Emoji_Modifier}]*)+\s+/u,
        '$1',
      )
      .replace(/^(\s*(?:[-*•]\s+)?)\[[ xX✓✔]\]\s+/, '$1')
      // "[18/09/2026, 09:10] Lena: ..." as chats are copied
      .replace(/^\s*\[[^\][]{0,20}\d{1,2}:\d\d[^\][]{0,20}\]\s+[^:]{1,60}:\s+/, '')
      .replace(/\*\*([^*]{1,200})\*\*/g, '$1')
      .replace(/`([^`]{1,200})`/g, '$1')
  );
}

/** "3x Chrome on Windows, Berlin": as many sessions that look the same. */
function eachOf(line: string): string[] {
  const [, count = '', rest = ''] = /^\s*(?:[-*•]\s+)?(\d{1,2})\s?[x×]\s+(?=\p{L})(.+)$/u.exec(line) ?? [];
  return count === '' ? [line] : Array.from({ length: Number(count) }, () => ['', rest]).flat();
}

/** "Chrome on macOS, Boston; Firefox on Linux, Lagos", or a sentence for each: every part that names a device is a row. */
function sessionsApart(line: string): string[] {
  if (line.length > LONGEST) return [line];
  const parts = BETWEEN_SESSIONS.map((mark) => line.split(mark)).find(
    (some) => some.filter(namesDevice).length > 1,
  );
  return parts?.flatMap((part) => ['', part]) ?? [line];
}

const BETWEEN_SESSIONS = [/;\s+/, /(?<=\D[.。])\s+(?=\p{Lu})/u];

/** What people type on a line is shorter. */
const LONGEST = 300;

/** Lines of a drawn table, and rules. */
const FRAME = /^\s*[-+=_|─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝:\s]{3,}$/;

/** What parts fields in a line. */
const PARTED = /[,،、，|／]|\s[—–/-]\s|\)/;
const DECIDED =
  /^(.*?)\s*(?:->|=>|→|[:：(（,،、，／]|\s[—–/-](?=\s))\s*([\p{L}\p{M}\u200c][\p{L}\p{M}\u200c _/-]{1,40})[)）]?[\s.!]*$/u;

/** "..., Berlin: keep", "..., Berlin (keep)": a decision behind other fields is a field of its own. */
function withDecisionApart(line: string): string[] {
  if (line.length > LONGEST) return [line];
  const [, found = '', word = ''] = DECIDED.exec(line) ?? [];
  const before = found.replace(/[\s—–-]+$/, '');
  if (!PARTED.test(found)) return [line];
  const isCaption = fieldOf(before.split(/[,|]/).at(-1) ?? '') !== null;
  return word === '' || isCaption || !decisionIn(word) ? [line] : ['', before, `Decision: ${word}`, ''];
}

/** Between a mail's own words and what was written: who, to whom, when. */
const MAIL_HEAD =
  /^\s*\*?(?:from|to|cc|sent|date|subject|von|an|gesendet|betreff|datum|de|à|objet|envoyé|para|asunto|enviado)\*?\s?:\s/i;
const MAIL_LINE =
  /^\s*(?:-{2,}.{3,60}-{2,}|on .{5,200} wrote:|am .{5,200} schrieb.{0,200}:|le .{5,200} a écrit\s?:|sent from my .{2,40}|gesendet von meinem .{2,40})\s*$/i;

/** One such line may be a caption ("From: Berlin"); three of them are the head of a mail. */
function withoutMailHeads(lines: readonly string[]): string[] {
  const left: string[] = [];
  let head: string[] = [];
  const endHead = () => {
    left.push(...(head.length > 2 ? [''] : head));
    head = [];
  };
  for (const line of lines) {
    if (MAIL_HEAD.test(line)) head.push(line);
    else {
      endHead();
      left.push(MAIL_LINE.test(line) ? '' : line);
    }
  }
  endHead();
  return left;
}

/** "Device: Chrome on macOS, App: ChatGPT Web": each field of a line that names two or more, on a line of its own. */
function captionsApart(line: string): string[] {
  if (line.length > LONGEST) return [line];
  const pieces = line.split(/[,;|]\s*(?=[\p{L} ]{2,30}:\s)/u);
  const isNamed = (piece: string) => fieldOf(piece.split(':')[0] ?? '') !== null;
  return pieces.length > 1 && pieces.every(isNamed) ? ['', ...pieces, ''] : [line];
}

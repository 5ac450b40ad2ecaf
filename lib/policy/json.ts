/**
 * Reads JSON and says where it is wrong, in the same words in every browser: `JSON.parse` tells the place differently
 * everywhere, and in Node 20 not at all for a text that ends too soon. Refuses what `JSON.parse` lets pass and a policy
 * never needs: nesting deeper than 32, a key given twice, and `__proto__`.
 *
 * A file of somebody else's may hold these for good reasons or none; whoever reads one hears of them and goes on.
 */

const DEEPEST = 32;

export interface JsonRules {
  /** Levels of nesting that are read; 32 when not given. */
  deepest?: number;
  /**
   * Called for each oddity that other readers let pass: what is nested deeper is read over and counts as null, of a key
   * given twice the last counts, `__proto__` is left out, and numbers may be written as jq takes them (01, .5, NaN).
   * When not given, each of them is refused.
   */
  tolerate?: (oddity: JsonProblem) => void;
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What is wrong, and where. `path`: "line 3, column 7". */
export interface JsonProblem {
  path: string;
  message: string;
}

class Refused extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

/** Never throws. Objects in the answer have no prototype. */
export function readJson(text: string, rules: JsonRules = {}): { value: Json } | { problem: JsonProblem } {
  try {
    return { value: new Reader(text, rules).document() };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { problem: { path: placeOf(text, error.offset), message: error.message } };
  }
}

function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Numbers that are none in JSON and that jq takes. */
const LOOSE_NUMBER = /[-+]?(?:NaN|Infinity|[0-9.][0-9.eE+-]*)/y;
const SPACE = /[ \t\n\r]*/y;

class Reader {
  private at = 0;
  /** Where the line begins that was last asked for, its number, and how far line ends were counted. */
  private readonly line = { start: 0, number: 1, read: 0 };
  private readonly deepest: number;
  constructor(
    private readonly text: string,
    private readonly rules: JsonRules,
  ) {
    this.deepest = rules.deepest ?? DEEPEST;
    if (text.startsWith('\ufeff')) this.at = 1;
  }

  document(): Json {
    const value = this.value(0);
    if (this.peek() !== '') this.refuse('Something follows after the end.');
    return value;
  }

  private value(depth: number): Json {
    const next = this.peek();
    if (next === '{' || next === '[') {
      if (depth >= this.deepest) return this.tooDeep();
      return next === '{' ? this.object(depth + 1) : this.array(depth + 1);
    }
    if (next === '"') return this.string();
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return this.number(next);
  }

  private number(next: string): number | null {
    const start = this.at;
    const number = this.match(NUMBER);
    // "01" begins with a number and goes on.
    const ends = !/[\w.+-]/.test(this.text.charAt(this.at));
    if (number !== null && (ends || !this.rules.tolerate)) return Number(number);
    this.at = start;
    const loose = this.rules.tolerate ? this.match(LOOSE_NUMBER) : null;
    if (loose === null) this.refuse(next === '' ? ENDS : 'A value was expected here.');
    this.odd(`${loose.slice(0, 30)} is no number of JSON.`, 'It is taken for one.', start);
    const value = Number(loose);
    return Number.isFinite(value) ? value : null;
  }

  /** Reads over brackets without calling itself, so that no depth is too deep. What is in them is not looked at. */
  private tooDeep(): null {
    const start = this.at;
    this.odd(`This is nested deeper than ${this.deepest} levels.`, 'It is read over.', start);
    const open: string[] = [];
    do {
      const next = this.peek();
      if (next === '') this.refuse(ENDS);
      if (next === '"') this.string();
      else {
        this.at++;
        if (next === '{' || next === '[') open.push(next === '{' ? '}' : ']');
        else if ((next === '}' || next === ']') && open.pop() !== next)
          this.refuse(`This ${next} closes nothing.`, this.at - 1);
      }
    } while (open.length > 0);
    return null;
  }

  private object(depth: number): Json {
    const value: { [key: string]: Json } = Object.create(null);
    this.at++;
    if (this.take('}')) return value;
    do {
      if (this.peek() !== '"')
        this.refuse(this.peek() === '' ? ENDS : 'A key in double quotes was expected.');
      const start = this.at;
      const name = this.string();
      if (name === '__proto__') this.odd('The key "__proto__" is refused.', 'It is left out.', start);
      if (Object.hasOwn(value, name))
        this.odd(`The key "${name.slice(0, 60)}" is given twice.`, 'The last one counts.', start);
      this.expect(':');
      const held = this.value(depth);
      if (name !== '__proto__') value[name] = held;
    } while (this.take(','));
    this.expect('}', ', or }');
    return value;
  }

  private array(depth: number): Json {
    const value: Json[] = [];
    this.at++;
    if (this.take(']')) return value;
    do value.push(this.value(depth));
    while (this.take(','));
    this.expect(']', ', or ]');
    return value;
  }

  private string(): string {
    // A regular expression would run out of stack on a text of many megabytes.
    let end = this.at;
    do end = this.text.indexOf('"', end + 1);
    while (end > 0 && this.isEscaped(end));
    const found = end < 0 ? '' : this.text.slice(this.at, end + 1);
    const read = found === '' || (!this.rules.tolerate && CONTROL.test(found)) ? null : parsed(found);
    if (read === null)
      this.refuse('This text in quotes does not end, or holds a character that must be escaped.');
    this.at = end + 1;
    return read;
  }

  /** An odd number of backslashes before it. */
  private isEscaped(at: number): boolean {
    let before = at;
    while (this.text.charCodeAt(before - 1) === 92) before--;
    return (at - before) % 2 === 1;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  /** The next character that is not space, '' at the end. */
  private peek(): string {
    this.match(SPACE);
    return this.text.charAt(this.at);
  }

  private take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.at++;
    return true;
  }

  private expect(character: string, said = character): void {
    if (!this.take(character)) this.refuse(this.peek() === '' ? ENDS : `Expected ${said} here.`);
  }

  private refuse(message: string, offset = this.at): never {
    throw new Refused(offset, message);
  }

  /** Oddities come in their order: what lies before the last one is not walked over again. */
  private place(offset: number): string {
    const { line } = this;
    for (const end of this.text.slice(line.read, offset).matchAll(LINE_END)) {
      line.start = line.read + end.index + end[0].length;
      line.number += 1;
    }
    line.read = offset;
    return `line ${this.line.number}, column ${offset - this.line.start + 1}`;
  }

  private odd(message: string, instead: string, offset: number): void {
    const { tolerate } = this.rules;
    if (!tolerate) this.refuse(message, offset);
    tolerate({ path: this.place(offset), message: `${message} ${instead}` });
  }
}

const LINE_END = /\r\n|\n|\r/g;
const CONTROL = /\p{Cc}/u;

function parsed(found: string): string | null {
  try {
    return JSON.parse(found) as string;
  } catch {
    return null;
  }
}

const ENDS = 'The text ends too soon: something is cut off.';

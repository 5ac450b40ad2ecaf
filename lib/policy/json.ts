/**
 * Reads JSON and says where it is wrong, in the same words in every browser: `JSON.parse` tells the place differently
 * everywhere, and in Node 20 not at all for a text that ends too soon. Refuses what `JSON.parse` lets pass and a policy
 * never needs: nesting deeper than 32, a key given twice, and `__proto__`.
 */

const DEEPEST = 32;

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
export function readJson(text: string): { value: Json } | { problem: JsonProblem } {
  try {
    return { value: new Reader(text).document() };
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
// A string ends at the first quote that is not escaped; control characters may not stand in it.
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SPACE = /[ \t\n\r]*/y;

class Reader {
  private at = 0;
  constructor(private readonly text: string) {
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
      if (depth >= DEEPEST) this.refuse(`This is nested deeper than ${DEEPEST} levels.`);
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
    const number = this.match(NUMBER);
    if (number === null) this.refuse(next === '' ? ENDS : 'A value was expected here.');
    return Number(number);
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
      if (name === '__proto__') this.refuse('The key "__proto__" is refused.', start);
      if (Object.hasOwn(value, name)) this.refuse(`The key "${name.slice(0, 60)}" is given twice.`, start);
      this.expect(':');
      value[name] = this.value(depth);
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
    const found = this.match(STRING);
    if (found === null)
      this.refuse('This text in quotes does not end, or holds a character that must be escaped.');
    return JSON.parse(found) as string;
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
}

const ENDS = 'The text ends too soon: something is cut off.';

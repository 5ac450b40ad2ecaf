import type { ParseArgsConfig } from 'node:util';
import type { Io } from './io';

export type Options = NonNullable<ParseArgsConfig['options']>;
export type Values = Record<string, string | boolean | undefined>;

/** One command: what it is for, how it is written, and what it does. The help is made from this. */
export interface Command {
  name: string;
  /** After the name, such as "FILE...". */
  takes: string;
  summary: string;
  /** Paragraphs of the command's own help. */
  about: string[];
  options: Options;
  /** What each option means, with its value: "--places DETAIL". */
  meanings: Record<string, { value?: string; means: string }>;
  examples: string[];
  /** What the exit code says, where it is more than "0 done, 2 trouble". */
  exit?: string[];
  /** How many files; [0, 0] for none. */
  files: readonly [least: number, most: number];
  run(files: string[], values: Values, io: Io): Promise<number>;
}

/** For whoever reads by machine: one line of JSON. */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

export const JSON_OPTION = { json: { type: 'boolean' } } as const satisfies Options;
export const JSON_MEANS = { json: { means: 'Answer in JSON, for machines.' } };

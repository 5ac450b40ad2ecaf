import type { Policy } from '../../policy/policy';
import type { Choices } from '../audience';
import type { Replaced } from '../conceal';
import { makeExport, type Subject } from '../export';
import { FORMATS, type FormatName } from '../formats/formats';
import type { ReviewFile } from '../review/types';

/** An export to be made. */
export interface ExportJob {
  subject: Omit<Subject, 'only'>;
  /** The sessions, each by `sessionKey`; null: all. */
  only: readonly string[] | null;
  choices: Choices;
  policy: Policy;
  format: FormatName;
}

/** An export as it would leave. */
export interface Exported {
  review: ReviewFile;
  /** Every replacement that was made in it. */
  replaced: Replaced[];
  text: string;
}

export const sessionKey = ({ account, session }: { account: string; session: string }): string =>
  `${account}\n${session}`;

export async function runExport({ subject, only, choices, policy, format }: ExportJob): Promise<Exported> {
  if (!policy.evidence_formats.includes(format)) throw new Error('The policy does not allow this format.');
  const wanted = only && new Set(only);
  const chosen = wanted && { only: (one: ReviewFile['sessions'][number]) => wanted.has(sessionKey(one)) };
  const { review, replaced } = await makeExport({ ...subject, ...chosen }, choices, policy);
  return { review, replaced, text: await FORMATS[format].write(review) };
}

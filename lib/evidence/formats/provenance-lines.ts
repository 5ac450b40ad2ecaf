import type { EvidenceWords } from '../../words/evidence';
import type { Provenance } from '../provenance';
import { UNSEALED } from '../text-sum';
import { instantShown } from './cells';

/** What an export says of its origin, a sentence each; the last one holds the place of its sum. */
export function provenanceLines(provenance: Provenance | null, words: EvidenceWords): string[] {
  const says = words.provenance;
  if (provenance === null) return [says.none];
  return [...originOf(provenance, words), `rollcall-sha256 ${UNSEALED}. ${says.proof}`];
}

/** The same without a sum, for a file that is only a part of what is written. */
export function originOf(provenance: Provenance | null, words: EvidenceWords): string[] {
  const says = words.provenance;
  if (provenance === null) return [says.none];
  const { readings, readings_left_out, redacted } = provenance;
  const partial = readings.filter(({ complete }) => !complete).length;
  return [
    `${says.format(provenance.format_version)}. ${says.exported(instantShown(provenance.exported_at), provenance.program)}.`,
    `${says.audience(provenance.audience, provenance.places, provenance.labels)}.`,
    `${says.policy(provenance.policy)}.`,
    `${says.readings(readings.length + readings_left_out, partial, instantShown(readings.at(-1)?.at ?? null))}.`,
    `${says.redacted(kindsShown(redacted))}.`,
  ];
}

export const kindsShown = (redacted: Provenance['redacted']): string =>
  redacted.map(({ kind, count }) => `${kind} ${count}`).join(', ');

import type { Reason, Risk } from '../../lib/model';
import { offered, offers } from '../../lib/words/review/help-offers';
import { isolated } from '../../lib/words/shown';
import type { Words } from '../../lib/words/words';
import { HelpLink } from '../help-link';
import { useStores } from '../stores/stores';
import { figure, signed } from './figures';

/** The reasons of a score, with points that add up to it. */
export function Reasons({ risk }: { risk: Risk }) {
  const { words, locale } = useStores();
  if (risk.reasons.length === 0) return <p class="soft">{words.noReasons}</p>;
  return (
    <div class="reasons">
      <h4>{words.reasons}</h4>
      <ul>
        {risk.reasons.map((reason, index) => (
          <li key={`${reason.code} ${index}`} class="reason">
            <span class="points">{signed(reason.points, locale)}</span>
            <span>
              {sentence(reason, words)} <ReasonHelp code={reason.code} />
            </span>
          </li>
        ))}
        <li class="reason total">
          <span class="points">{figure(risk.score, locale)}</span>
          <span>{words.total}</span>
        </li>
      </ul>
    </div>
  );
}

function ReasonHelp({ code }: { code: string }) {
  const topic = offered(offers.reason, code);
  return topic === null ? null : <HelpLink topic={topic} />;
}

function sentence({ code, fact, seen, of }: Reason, words: Words): string {
  const shown = fact === undefined ? null : isolated(fact);
  const count = seen === undefined || of === undefined ? null : { seen, of };
  const known = Object.hasOwn(words.reason, code) ? words.reason[code] : undefined;
  return known?.(shown, count) ?? words.otherReason(code, shown);
}

import { type EvidenceWords, evidence } from '../../words/evidence';
import type { ReviewFile, ReviewSession } from '../review/types';
import { sealText } from '../text-sum';
import { cell, flagScore, flagShown, instantShown, reasonsShown } from './cells';
import { columnsOf, shownIn } from './fields';
import { decisionCounts } from './markdown';
import { provenanceLines } from './provenance-lines';
import { timelinePicture } from './timeline-picture';
import { xml } from './xml';

const COLUMNS = columnsOf('html').filter((name) => name !== 'flags');

/** Read on paper as on a screen; nothing is loaded and nothing runs. */
const STYLE = `body{font:14px/1.45 system-ui,sans-serif;max-width:66rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.3rem .45rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f0f0f0;overflow-wrap:normal}td{white-space:pre-line}svg{width:100%;height:auto}
footer{margin-top:2rem;font-size:12px;color:#444}footer li{overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none}tr,svg{break-inside:avoid}h2{break-after:avoid}}`;

/** A report as one page that can be printed: a file of its own, with the timeline as a picture, without script. */
export async function asHtml(review: ReviewFile, words: EvidenceWords = evidence): Promise<string> {
  const sessions = review.sessions.map((session) => shownIn('html', session) as ReviewSession);
  const title = `${words.title}${review.date === '' ? '' : `, ${review.date}`}`;
  const picture = timelinePicture({ ...review, sessions }, words);
  const parts = [
    `<h1>${xml(title)}</h1>`,
    `<p>${words.reviewer}: ${xml(review.reviewer) || words.none}. ${words.sessions}: ${xml(decisionCounts(review.sessions, words)) || words.none}.</p>`,
    `<h2>${words.sessions}</h2>`,
    sessions.length === 0 ? `<p>${words.noSessions}</p>` : table(sessions, words),
    ...(picture === '' ? [] : [`<h2>${words.timeline}</h2>`, `<p>${words.timelineNote}</p>`, picture]),
    `<h2>${words.flagged}</h2>`,
    flagList(sessions, words),
    ...(review.notes === ''
      ? []
      : [`<h2>${words.notes}</h2>`, `<p style="white-space:pre-line">${xml(review.notes)}</p>`]),
    `<footer><h2>${words.provenance.title}</h2>`,
    list(provenanceLines(review.provenance, words).map(xml)),
    `<p>${words.caveat}</p></footer>`,
  ];
  return sealText(`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${xml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${parts.join('\n')}
</body>
</html>
`);
}

const list = (items: readonly string[]): string =>
  `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;

function table(sessions: readonly ReviewSession[], words: EvidenceWords): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((text) => `<${tag}>${xml(text)}</${tag}>`).join('')}</tr>`;
  const head = row(
    COLUMNS.map((name) => words.columns[name]),
    'th',
  );
  const body = sessions.map((session) =>
    row(
      COLUMNS.map((name) => cell(name, session, words)),
      'td',
    ),
  );
  return `<table>\n<thead>${head}</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function flagList(sessions: readonly ReviewSession[], words: EvidenceWords): string {
  const items = sessions.flatMap((session) =>
    session.flags.map((flag) => {
      const reasons = reasonsShown(flag, words).map(xml);
      const head = `${xml(instantShown(flag.at))}: ${xml(flagShown(flag, words))}, ${xml(session.device) || words.none}${flagScore(flag)}`;
      return reasons.length === 0 ? head : `${head}\n${list(reasons)}`;
    }),
  );
  return items.length === 0 ? `<p>${words.noFlags}</p>` : list(items);
}

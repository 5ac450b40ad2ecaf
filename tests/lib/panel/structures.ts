/** One session as a page of these tests shows it; '' where nothing is shown. */
export interface Shown {
  device: string;
  apps: string;
  place: string;
  time: string;
  current: string;
  trusted: string;
  unavailable: string;
  logOut: string;
}

/** Ways to put the same sessions on a page. They differ in structure, not in class names alone. */
export const structures: Record<string, (sessions: Shown[], captions: Captions) => string> = {
  'list of lines': (sessions) =>
    `<ul>${sessions
      .map(
        (s) =>
          `<li><div>${s.device}${span(s.current)}${span(s.trusted)}</div><div>${s.apps}</div><div>${s.place}</div><div>${s.time}</div>${div(s.unavailable)}${button(s.logOut)}</li>`,
      )
      .join('')}</ul>`,

  'table with heads': (sessions, c) =>
    `<table><thead><tr><th>${c.device}</th><th>${c.apps}</th><th>${c.place}</th><th>${c.time}</th><th></th></tr></thead><tbody>${sessions
      .map(
        (s) =>
          `<tr><td>${s.device}${div(s.current)}${div(s.trusted)}</td><td>${s.apps}</td><td>${s.place}</td><td>${s.time}</td><td>${s.unavailable}${button(s.logOut)}</td></tr>`,
      )
      .join('')}</tbody></table>`,

  'boxes within boxes': (sessions) =>
    `<div><div>${sessions
      .map(
        (s) =>
          `<div class="r"><div><div><div><p>${s.device}</p></div><div>${span(s.current)} ${span(s.trusted)}</div></div><div><p>${s.apps}</p><p>${s.place}</p></div></div><div><p>${s.time}</p><div>${s.unavailable}${button(s.logOut)}</div></div></div>`,
      )
      .join('')}</div></div>`,

  'terms and definitions': (sessions, c) =>
    sessions
      .map(
        (s) =>
          `<section><dl><dt>${c.device}</dt><dd>${s.device}</dd><dt>${c.apps}</dt><dd>${s.apps}</dd><dt>${c.place}</dt><dd>${s.place}</dd><dt>${c.time}</dt><dd>${s.time}</dd></dl>${p(s.current)}${p(s.trusted)}${p(s.unavailable)}${button(s.logOut)}</section>`,
      )
      .join(''),

  'cards with a heading': (sessions) =>
    sessions
      .map(
        (s) =>
          `<article><header><h3>${s.device}</h3>${span(s.current)}${span(s.trusted)}</header><ul>${s.apps
            .split(', ')
            .map((app) => `<li>${app}</li>`)
            .join(
              '',
            )}</ul><p>${s.place}</p><time>${s.time}</time>${p(s.unavailable)}${button(s.logOut)}</article>`,
      )
      .join(''),

  'grid of cells': (sessions) =>
    `<div role="grid">${sessions
      .map(
        (s) =>
          `<div role="row"><div role="gridcell">${s.device}</div><div role="gridcell">${s.apps}</div><div role="gridcell">${s.place}</div><div role="gridcell">${s.time}</div><div role="gridcell">${span(s.trusted)}${span(s.current)}${span(s.unavailable)}${button(s.logOut)}</div></div>`,
      )
      .join('')}</div>`,

  'unfolded disclosures': (sessions) =>
    sessions
      .map(
        (s) =>
          `<details open><summary>${s.device}</summary><div>${p(s.current)}${p(s.trusted)}<p>${s.apps}</p><p>${s.place}</p><p>${s.time}</p>${p(s.unavailable)}${button(s.logOut)}</div></details>`,
      )
      .join(''),

  'lines broken within one paragraph': (sessions) =>
    sessions
      .map(
        (s) =>
          `<div><p>${[s.device, s.apps, s.place, s.time, s.current, s.trusted, s.unavailable].filter((text) => text !== '').join('<br>')}</p>${button(s.logOut)}</div>`,
      )
      .join('<hr>'),

  'captions before values': (sessions, c) =>
    sessions
      .map(
        (s) =>
          `<div class="s"><strong>${s.device}</strong><div>${c.apps}: ${s.apps}</div><div>${c.place}: ${s.place}</div><div>${c.time}: ${s.time}</div>${div(s.current)}${div(s.trusted)}${div(s.unavailable)}${button(s.logOut)}</div>`,
      )
      .join(''),
};

export interface Captions {
  device: string;
  apps: string;
  place: string;
  time: string;
}

const wrapped = (tag: string) => (text: string) => (text === '' ? '' : `<${tag}>${text}</${tag}>`);
const span = wrapped('span');
const div = wrapped('div');
const p = wrapped('p');
const button = wrapped('button');

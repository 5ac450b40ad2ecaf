import type { View } from './model';
import { wordsOf } from './page/words';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * As on the real page, an inline script holds what nobody but the page should read. Whatever reads it here gives itself
 * away by the word it then carries.
 */
const bootstrap = JSON.stringify({
  session: { accessToken: 'replica-secret-token', user: { email: 'replica-secret-mail@example.com' } },
});

/** The documents before any script has run. */
export const shell = {
  chat({ account, marker, kit }: View): string {
    const name = kit === 'radix' ? 'radix' : 'chat';
    const ids = marker
      ? ` data-theme-user-id="${escaped(account.user)}" data-theme-account-id="${escaped(account.workspace)}"`
      : '';
    // The language is set by the script, after the first paint.
    return `<!doctype html>
<html data-build="prod-replica" dir="ltr"${ids}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ChatGPT</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/__replica/${name}.css">
<script type="application/json" id="client-bootstrap">${bootstrap}</script>
<script type="module" src="/__replica/${name}.js"></script>
</head>
<body><div id="app"></div></body>
</html>`;
  },
  /** What stands before the page, in the language of the moment. */
  door: {
    'log-in': ({ language }: View) => {
      const { lang, dir, logIn, greeting } = wordsOf(language);
      return `<!doctype html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>ChatGPT</title><link rel="icon" href="data:,"></head>
<body><main><h1>${greeting}</h1><textarea></textarea></main><button type="button">${logIn}</button></body></html>`;
    },
    // Made in the manner of Cloudflare's, which is drawn in the browser's language and keeps its own names.
    challenge: () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Just a moment...</title><link rel="icon" href="data:,"></head>
<body><div role="main"><h1>chatgpt.com</h1><p>Please show that you are a person.</p>
<iframe title="Check" src="https://challenges.cloudflare.com/"></iframe></div>
</body></html>`,
    blank: () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>ChatGPT</title><link rel="icon" href="data:,"></head>
<body><div id="app"><div aria-busy="true"></div></div></body></html>`,
  } satisfies Record<Exclude<View['door'], 'open'>, (view: View) => string>,
  controls(): string {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Replica controls</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/__replica/controls.css">
<script type="module" src="/__replica/controls.js"></script>
</head>
<body><div id="app"></div></body>
</html>`;
  },
};

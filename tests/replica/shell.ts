import type { View } from './model';

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
  chat({ account, marker }: View): string {
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
<link rel="stylesheet" href="/__replica/chat.css">
<script type="application/json" id="client-bootstrap">${bootstrap}</script>
<script type="module" src="/__replica/chat.js"></script>
</head>
<body><div id="app"></div></body>
</html>`;
  },
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

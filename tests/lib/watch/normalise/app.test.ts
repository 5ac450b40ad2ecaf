import { expect, it } from 'vitest';
import { appOf, appsOf } from '../../../../lib/watch/normalise/app';

it.each([
  ['ChatGPT Web', 'chatgpt'],
  ['ChatGPT iOS App', 'chatgpt'],
  ['ChatGPT 网页版', 'chatgpt'],
  ['Codex', 'codex'],
  ['ChatGPT Codex', 'codex'],
  ['API Platform', 'api-platform'],
  ['API-Plattform', 'api-platform'],
  ['Plataforma de API', 'api-platform'],
  ['APIプラットフォーム', 'api-platform'],
  ['API 平台', 'api-platform'],
  ['Rapid Capital', 'other:rapid capital'],
  ['', ''],
])('%s is %s', (text, app) => {
  expect(appOf(text)).toBe(app);
});

it('takes the apps of a row as a set', () => {
  expect(appsOf(['Codex', 'ChatGPT Web', 'ChatGPT iOS App', ''])).toEqual(['chatgpt', 'codex']);
});

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
  ['Developer platform', 'api-platform'],
  ['OpenAI-Plattform', 'api-platform'],
  ['Entwicklerplattform', 'api-platform'],
  ['Plateforme pour développeurs', 'api-platform'],
  ['Kehittäjäalusta', 'api-platform'],
  ['Платформа для разработчиков', 'api-platform'],
  ['منصة المطورين', 'api-platform'],
  ['डेवलपर प्लेटफ़ॉर्म', 'api-platform'],
  ['แพลตฟอร์มสำหรับนักพัฒนา', 'api-platform'],
  ['開発者プラットフォーム', 'api-platform'],
  ['개발자 플랫폼', 'api-platform'],
  ['开发者平台', 'api-platform'],
  ['ChatGPT (cross-platform)', 'chatgpt'],
  ['Rapid Capital', 'other:rapid capital'],
  ['', ''],
])('%s is %s', (text, app) => {
  expect(appOf(text)).toBe(app);
});

it('takes the apps of a row as a set', () => {
  expect(appsOf(['Codex', 'ChatGPT Web', 'ChatGPT iOS App', ''])).toEqual(['chatgpt', 'codex']);
});

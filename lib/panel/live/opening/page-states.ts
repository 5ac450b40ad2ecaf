import type { Stop } from '../../../model';
import { boxes, isControl, pieces } from '../../page/box';
import { boxTree } from '../../page/box-tree';
import { nameOf } from '../../page/name';
import { bare } from '../../page/text';
import { isDrawn } from '../../page/visible';
import { profileText } from '../profile';
import { signInWords } from './sign-in-words';
import type { View } from './view';

/**
 * Why the page as a whole leads nowhere; null when it does not say so. What stands in a conversation or a sidebar says
 * nothing: both are there only where somebody is signed in, or may write without it.
 */
export function pageState(
  document: Document,
): Extract<Stop, 'challenge' | 'signed-out' | 'not-loaded'> | null {
  if (isChallenge(document)) return 'challenge';
  if (isSignedOut(document)) return 'signed-out';
  return isBlank(document) ? 'not-loaded' : null;
}

/** What stands open: Security, or something with tabs whose names nobody knows; null: neither. */
export function openSettings(views: View[]): 'security' | 'some' | null {
  const all = views.flatMap(({ root, reader: { words } }) => boxes(root).map((box) => ({ box, words })));
  const isSecurity = all.some(
    ({ box, words }) => (box.role === 'heading' || isControl(box)) && words.is('security', nameOf(box)),
  );
  return isSecurity ? 'security' : all.some(({ box }) => box.role === 'tablist') ? 'some' : null;
}

/**
 * A page of Cloudflare's in place of ChatGPT: a frame of its, or the number that it gives each visit, which is called Ray
 * ID in every language (2026).
 */
function isChallenge(document: Document): boolean {
  if (isApp(document)) return false;
  const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.getAttribute('src') ?? '');
  const fields = document.querySelector(
    '[name="cf-turnstile-response"], form[action*="__cf_chl"], #challenge-form, #challenge-error-text',
  );
  const shown = document.body ? pieces(boxTree(document.body)) : [];
  return (
    fields !== null ||
    frames.some((source) => /^https:\/\/challenges\.cloudflare\.com\//.test(source)) ||
    (shown.length < 100 && shown.some(({ text }) => /\bRay ID\b/.test(text)))
  );
}

/** Places to write, turns of a conversation, a sidebar. */
const isApp = (document: Document): boolean =>
  document.querySelector(
    'textarea:not([name*="captcha"]), [contenteditable="true"], nav, [data-testid="accounts-profile-button"]',
  ) !== null;

/** Nobody's profile is shown, and a control to log in is. */
function isSignedOut(document: Document): boolean {
  if (profileText(document) !== null || !document.body) return false;
  return [...document.querySelectorAll('a, button, [role="button"], [role="link"]')].some(
    (element) => isDrawn(element) && isWayIn(element),
  );
}

function isWayIn(element: Element): boolean {
  // Public notes name these two (2025).
  if (element.matches('[data-testid="login-button"], [data-testid="signup-button"]')) return true;
  const href = element.getAttribute('href') ?? '';
  if (/^(?:https:\/\/(?:chatgpt\.com|auth\.openai\.com))?\/(?:auth\/)?(?:log-?in|authorize)\b/i.test(href))
    return true;
  return signInWords.has(bare(nameOf(boxTree(element))));
}

/** Nothing is drawn yet but a sign that something will be. */
const isBlank = (document: Document): boolean =>
  document.readyState === 'loading' ||
  !document.body ||
  boxes(boxTree(document.body)).filter(isControl).length === 0;

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { speaksOfEnding, textSpeaksOfEnding } from '../../../../lib/panel/live/opening/ending';
import { tables } from '../../../../lib/panel/words/tables';
import { endings, spoken } from './hostile';

const all = Object.values(tables).flat();

test.each(['security', 'activeSessions', 'more'] as const)(
  'no word of any language for %s speaks of ending',
  (name) => {
    const words = spoken(all.flatMap((table) => [...table[name]]));
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter(textSpeaksOfEnding)).toEqual([]);
  },
);

test('every word for a log-out does, in capitals and amid other words, too', () => {
  expect(endings.length).toBeGreaterThan(800);
  expect(endings.filter((word) => !textSpeaksOfEnding(word))).toEqual([]);
  expect(endings.filter((word) => !textSpeaksOfEnding(`Chrome: ${word.toLocaleUpperCase()}!`))).toEqual([]);
});

test('every word for a log-out does in an attribute, too', () => {
  const button = document.createElement('button');
  const isHeard = (word: string) => {
    button.setAttribute('value', word);
    return speaksOfEnding(button);
  };
  expect(endings.filter((word) => !isHeard(word))).toEqual([]);
});

const isEnding = (html: string): boolean => {
  document.body.innerHTML = html;
  const button = document.querySelector('button');
  if (!button) throw new Error('There is no button.');
  return speaksOfEnding(button);
};

test.each([
  'logOutAll',
  'btn-logout',
  'sign_out',
  'DELETE_SESSION',
  'endSession',
  '/auth/logout',
  'removeDevice()',
])('what code calls %s is one', (code) => {
  expect(isEnding(`<button data-x="${code}">Security</button>`)).toBe(true);
});

test.each([
  'class="items-end session-row text-end"',
  'style="end: 0; clear: all"',
  'id="radix-:r1:-trigger-Security" data-state="inactive" data-orientation="vertical"',
])('%s says nothing of it', (attributes) => {
  expect(isEnding(`<button ${attributes}>Security</button>`)).toBe(false);
});

test.each([
  '<button>Security <b>Log</b><b> out</b></button>',
  '<button>Security <b>Lo</b><b>g out</b></button>',
  '<button>Security<span hidden>Log out</span></button>',
  '<button>Security<svg><title>Log out</title></svg></button>',
  '<button>Security<template>x</template><i aria-label="Abmelden"></i></button>',
  '<button aria-describedby="far">Security</button><p id="far">Log out</p>',
  '<button value="logout">Security</button>',
  '<button>Secu\u200Brity l\u200Bog\u00A0out</button>',
])('%s does', (html) => {
  expect(isEnding(html)).toBe(true);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPlaceholders, redact } from '../../../lib/evidence/redact';
import { redactStream } from '../../../lib/evidence/redact-stream';
import { make, randomOf, SECRETS } from './secrets';

const rows = Object.values(SECRETS).flat();

function notes(length: number, seed: number): string {
  const random = randomOf(seed);
  let text = '';
  while (text.length < length) {
    const row = rows[Math.floor(random() * rows.length)] ?? '';
    text += `${'A line of notes without anything in it.\n'.repeat(Math.floor(random() * 8))}seen: ${make(row, random).text} there\n`;
  }
  return text;
}

function* cut(text: string, size: number): Generator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function streamed(chunks: Iterable<string>): Promise<string> {
  let out = '';
  for await (const piece of redactStream(chunks)) out += piece;
  return out;
}

describe('redactStream', () => {
  it('gives what redact gives, however the text is cut', { timeout: 30_000 }, async () => {
    const text = notes(200_000, 11);
    const whole = redact(text).text;
    for (const size of [4096, 65_536, text.length]) {
      expect((await streamed(cut(text, size))) === whole, `pieces of ${size}`).toBe(true);
    }
  });

  it('gives what redact gives for short texts cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.integer(), async (size, seed) => {
        const text = notes(300, seed);
        expect(await streamed(cut(text, size))).toBe(redact(text).text);
      }),
      { numRuns: 50 },
    );
  });

  it('catches a PEM block of many windows, and a secret longer than memory should hold', async () => {
    const line = `${'aB3+'.repeat(16)}\n`;
    const block = `-----BEGIN PRIVATE KEY-----\n${line.repeat(4000)}-----END PRIVATE KEY-----`;
    expect(await streamed(cut(`before\n${block}\nafter\n`, 5000))).toBe('before\n[private-key 1]\nafter\n');
    const long = `before token=${'aB3'.repeat(1_500_000)} after\n`;
    expect(await streamed(cut(long, 50_000))).toBe('before token=[token 1] after\n');
  });

  it('goes on with the table of an export, and says at its end what it replaced', async () => {
    const placeholders = newPlaceholders();
    redact('pm@example.com', { placeholders });
    const stream = redactStream(['api@exam', 'ple.com, pm@example.com'], { placeholders });
    expect(await stream.next()).toEqual({ done: false, value: '[email 2], [email 1]' });
    expect(await stream.next()).toEqual({ done: true, value: [{ kind: 'email', count: 2 }] });
  });

  it('knows a secret again that was told many windows before', async () => {
    const told = 'the password is Falcon@2202\n';
    const out = await streamed([told, 'Nothing to see in this line.\n'.repeat(9000), 'Falcon@2202 again\n']);
    expect(out).toMatch(/^the password is \[password 1\]\n/);
    expect(out).toMatch(/\[password 1\] again\n$/);
  });

  it('gives nothing for nothing', async () => {
    expect(await streamed([])).toBe('');
    expect(await streamed(['', ''])).toBe('');
  });
});

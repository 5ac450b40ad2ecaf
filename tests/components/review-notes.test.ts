// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ready, settled, watchOf } from './rolls';
import { acted, reviewAt } from './stage';

const roll = ready(watchOf([settled('s1'), { ...settled('s2'), note: 'Desk 4', owner: 'design' }]));
const secret = `sk-proj-${'aB3dE5fG7hJ9'.repeat(6)}`;

async function opened(id: string) {
  const at = await reviewAt(`#/sessions/a/${id}`, roll);
  const field = (name: string) => {
    const label = at.all('.notes .field').find((one) => at.text(one).startsWith(name));
    return label?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      'input, textarea',
    ) as HTMLInputElement;
  };
  const write = (name: string, value: string) =>
    acted(async () => {
      field(name).value = value;
      field(name).dispatchEvent(new Event('input', { bubbles: true }));
    });
  const save = () => at.press(at.button('Save'));
  return { ...at, field, write, save };
}

test('what is known is shown, and only what was changed is written', async () => {
  const { field, write, save, source, text, one } = await opened('s2');
  expect(field('Evidence note').value).toBe('Desk 4');
  expect(field('Owner').value).toBe('design');
  await write('Reviewer', 'security');
  await save();
  expect(source.appended).toEqual([
    { type: 'assigned', account: 'a', session: 's2', owner: 'design', reviewer: 'security' },
  ]);
  expect(text(one('.notes [role="status"]'))).toBe('Saved.');
});

test('a note with a secret is refused, with the reason, and stays to be mended', async () => {
  const { field, write, save, source, text, one } = await opened('s1');
  await write('Evidence note', `Found ${secret} in the shell history.`);
  await save();
  expect(source.appended).toEqual([]);
  expect(text(one('.notes [role="alert"]'))).toContain('Not saved: the note holds an API key.');
  expect(field('Evidence note').value).toContain(secret);
  await write('Evidence note', 'Found an API key in the shell history.');
  await save();
  expect(source.appended).toMatchObject([{ type: 'noted', note: 'Found an API key in the shell history.' }]);
});

test('an email is offered for masking, not refused', async () => {
  const { write, save, source, press, button, text, one } = await opened('s1');
  await write('Evidence note', 'Told by it@example.org.');
  expect(text(one('.masking'))).toContain('The note holds an email address.');
  await press(button('Mask it'));
  await save();
  expect(source.appended).toMatchObject([{ type: 'noted', note: 'Told by [email 1].' }]);
});

test('a failure says so and keeps what was written', async () => {
  const { field, write, save, source, text } = await opened('s1');
  source.failure = { from: 0, error: new Error('The disk is full.') };
  await write('Evidence note', 'Seen at the desk.');
  await save();
  expect(text()).toContain('Not saved: The disk is full.');
  expect(field('Evidence note').value).toBe('Seen at the desk.');
});

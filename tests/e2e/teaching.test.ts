import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columns, made, riddles } from '../lib/panel/hints/layouts';
import { type Replica, startReplica } from '../replica/server';
import { browsers } from './browsers';
import { type Driver, type Tab, until } from './driver';
import { openPopup, press, shows, stored } from './rollcall';

/**
 * A list that no rule reads stands in a modal dialog over the replica. Its owner shows how it is read, by keyboard and by mouse;
 * the page counts every press that reaches one of its controls.
 */
describe.each(browsers)('teaching in %s', (_name, start) => {
  let replica: Replica;
  let driver: Driver;
  let popup: Tab;
  let chat: Tab;

  beforeAll(async () => {
    replica = await startReplica();
    driver = await start(replica.port);
    chat = await driver.open('https://chatgpt.com/');
    popup = await openPopup(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await replica?.close();
  });

  const lay = async (list: string) => {
    await chat.reload();
    await until('the page is drawn', () =>
      chat.evaluate(() => document.querySelector('[data-testid="accounts-profile-button"]') !== null),
    );
    await chat.evaluate((content: string) => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = `<h2>Active sessions</h2>${content}`;
      dialog.style.cssText = 'width: 640px; height: 420px; overflow: auto';
      const pressed: string[] = [];
      Object.assign(globalThis, { pressed });
      for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'cancel'])
        dialog.addEventListener(type, ({ target }) => {
          const { tagName, textContent } = target as Element;
          if (tagName !== 'ROLLCALL-TEACHING')
            pressed.push(`${type} ${tagName} ${textContent?.slice(0, 20)}`);
        });
      document.body.append(dialog);
      dialog.showModal();
    }, list);
  };
  const pressed = () => chat.evaluate(() => (globalThis as unknown as { pressed: string[] }).pressed);
  const isOpen = () => chat.evaluate(() => document.querySelector('rollcall-teaching') !== null);
  const journal = async () => (await stored(popup)).journal;
  const ofType = async (type: string) => (await journal()).filter((entry) => entry.type === type);
  const begin = async () => {
    await press(popup, 'Show Rollcall how');
    await until('it is open in the tab', isOpen);
    await chat.toFront();
  };
  const keys = async (...all: string[]) => {
    for (const key of all) {
      await chat.press(key);
      // What is asked next is drawn first.
      await chat.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
    }
  };
  const middle = (selector: string) =>
    chat.evaluate((at: string) => {
      const { left, top, width, height } =
        document.querySelector(at)?.getBoundingClientRect() ?? new DOMRect();
      return [left + width / 2, top + height / 2] as [number, number];
    }, selector);
  const devices = async () => {
    const { watches } = await stored(popup);
    return Object.values(watches[0]?.sessions ?? {}).map(({ row }) => row.device);
  };

  it('a list that it cannot read is said to be one, and how to help', async () => {
    await lay(riddles());
    await until('it is written down', async () => (await ofType('no-reading')).length > 0);
    await shows(popup, 'could not read the list');
    await shows(popup, 'Show Rollcall how');
  });

  it('its skeleton is shown in full in Settings, without a text of the page', async () => {
    const review = await driver.open(driver.extension('/review.html#/settings'));
    await press(review, 'Make a skeleton');
    const told = await until('the skeleton is shown', () =>
      review.evaluate(() => document.querySelector<HTMLTextAreaElement>('.report-page textarea')?.value),
    );
    expect(told).toMatch(/<dialog[^>]*>/);
    expect(told).toContain('[[time Aaa 00, 0000, 0:00 AA]]');
    expect(told).not.toMatch(/Heron|Harbour|Quill|Let go/);
    await review.close();
  });

  it('Escape leaves, and neither the page nor its dialog hears of it', async () => {
    const before = await chat.evaluate(() => document.body.innerHTML);
    await begin();
    await keys('Escape');
    expect(await isOpen()).toBe(false);
    expect(await chat.evaluate(() => document.body.innerHTML)).toBe(before);
    expect(await chat.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    expect(await pressed()).toEqual([]);
  });

  const showAll = async () => {
    await popup.toFront();
    await begin();
    // The row that looks like one; its device, which no word tells, stands four texts on.
    await keys('Enter');
    await keys('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    // App: the text after the one that comes first. Place and time are the next that are likely.
    await keys('ArrowRight', 'Enter', 'Enter', 'Enter');
    // The mark of this session is all that is left in its row; none says trusted.
    await keys('Enter', 'n', 'Enter');
    // Round to "Keep it", past the table.
    await keys('Tab', 'Tab', 'Enter');
  };

  it('by keyboard: a row, its fields one by one; and what was kept is taken back at once', async () => {
    await showAll();
    await until('the list is read', async () => (await devices()).length === made.length);
    await keys('Tab', 'Tab', 'Enter');
    await until('it is taken back', async () => (await ofType('teaching-undone')).length === 1);
    await until('it is not read so any more', async () => (await journal()).at(-1)?.type === 'no-reading');
    await keys('Escape');
    expect(await isOpen()).toBe(false);
  });

  it('shown again it is read from then on, and no text of the page is kept for it', async () => {
    await showAll();
    const taught = await until('it is kept', async () => (await ofType('taught'))[1]);
    expect(taught).toMatchObject({
      by: 'pointing',
      hint: {
        layout: 'dialog: dialog div div',
        rows: 'div/div*',
        fields: {
          device: 'div:1/span:1',
          app: 'div/b',
          place: 'div/i',
          time: 'div:1/span',
          current: 'div:1/em',
          logOut: 'a(button)',
        },
      },
    });
    await until('the list is read', async () => (await journal()).at(-1)?.type === 'snapshot');
    expect(await devices()).toEqual(expect.arrayContaining(made.map(({ name }) => name)));
    await keys('Tab', 'Enter');
    await until('nothing of it is left', async () => !(await isOpen()));
    expect(await pressed()).toEqual([]);
    expect(JSON.stringify(taught)).not.toMatch(/Heron|Harbour|Quill|Let go/);
  });

  it('is read so again when the page is opened anew', async () => {
    const before = (await journal()).length;
    await lay(riddles([...made].reverse()));
    await until('it is read', async () =>
      (await journal()).slice(before).some(({ type }) => type === 'unchanged'),
    );
    expect((await ofType('no-reading')).length).toBe(2);
  });

  it('by mouse: pressing a log-out chooses it, and does not press it', async () => {
    await lay(columns());
    await until('it is said', async () => (await ofType('no-reading')).length > 2);
    await popup.toFront();
    await begin();
    const cell = (line: number) => `tr:nth-child(${line}) td:nth-child(2)`;
    // Rows of the table look like rows: one step further in is a cell.
    await keys('ArrowDown');
    for (const at of [cell(1), cell(1), cell(4), cell(2), cell(3)]) await chat.clickAt(...(await middle(at)));
    await keys('n', 'n');
    await chat.clickAt(...(await middle(`${cell(5)} button`)));
    await keys('Tab', 'Tab', 'Enter');
    await until('it is kept', async () => (await ofType('taught')).length === 3);
    await until('it is read', async () => (await devices()).includes('Safari on iOS'));
    expect(await pressed()).toEqual([]);
    await keys('Escape');
    expect(await isOpen()).toBe(false);
  });

  it('says where no list is open', async () => {
    await chat.reload();
    await popup.toFront();
    await press(popup, 'Show Rollcall how');
    await shows(popup, 'No tab shows the list.');
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST_STEPS, welcome } from '../../../lib/worker/welcome';

const asked = {
  opened: [] as string[],
  /** What the browser answers when it is asked for the administrator's policy. */
  managed: async (): Promise<object> => ({}),
};

vi.mock('../../../lib/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://id${path}` },
    storage: { managed: { get: () => asked.managed() } },
    tabs: {
      query: async () => [],
      create: async ({ url }: { url: string }) => void asked.opened.push(url),
    },
  },
}));

describe('after installing', () => {
  beforeEach(() => {
    asked.opened = [];
    asked.managed = async () => ({});
    vi.spyOn(console, 'error').mockReturnValue(undefined);
  });
  const firstSteps = `chrome-extension://id/review.html${FIRST_STEPS}`;

  it('the first steps open, once', async () => {
    await welcome('install');
    expect(asked.opened).toEqual([firstSteps]);
  });

  it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
    'nothing opens after %s',
    async (reason) => {
      await welcome(reason);
      expect(asked.opened).toEqual([]);
    },
  );

  it('nothing opens where the administrator forbids it, and not before the browser has said so', async () => {
    let answer: (given: object) => void = () => {};
    asked.managed = () => new Promise((resolve) => (answer = resolve));
    const welcoming = welcome('install');
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked.opened).toEqual([]);
    answer({ disable_first_run_page: true });
    await welcoming;
    expect(asked.opened).toEqual([]);
  });

  it.each([
    ['that allows it', { disable_first_run_page: false }],
    ['that says nothing of it', { review_frequency: 'daily' }],
    ['whose word for it is no word', { disable_first_run_page: 'yes' }],
  ])('they open under a policy %s', async (_what, given) => {
    asked.managed = async () => given;
    await welcome('install');
    expect(asked.opened).toEqual([firstSteps]);
  });

  it('they open in Firefox without a policy, which is an error there', async () => {
    asked.managed = () => Promise.reject(new Error('Managed storage manifest not found'));
    await welcome('install');
    expect(asked.opened).toEqual([firstSteps]);
  });

  it('nothing opens where the browser does not say what the policy is', async () => {
    asked.managed = () => Promise.reject(new Error('The storage is broken'));
    await welcome('install');
    expect(asked.opened).toEqual([]);
  });
});

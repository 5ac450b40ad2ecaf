import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST_STEPS, openFirstSteps, settledManaged } from '../../../lib/worker/welcome';

const asked = {
  opened: [] as string[],
  times: 0,
  /** What the browser answers when it is asked for the administrator's policy, and how often it was asked before. */
  managed: async (_times: number): Promise<object> => ({}),
  manifest: {} as object,
  installType: 'normal',
};

vi.mock('../../../lib/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://id${path}`, getManifest: () => asked.manifest },
    storage: { managed: { get: () => asked.managed(asked.times++) } },
    management: { getSelf: async () => ({ installType: asked.installType }) },
    tabs: {
      query: async () => [],
      create: async ({ url }: { url: string }) => void asked.opened.push(url),
    },
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  Object.assign(asked, {
    opened: [],
    times: 0,
    managed: async () => ({}),
    manifest: { storage: { managed_schema: 'managed_storage.json' } },
    installType: 'normal',
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the administrator’s policy after installing', () => {
  const given = { disable_first_run_page: true };
  /** After how many milliseconds it is known, and as what. */
  const settled = async () => {
    const from = Date.now();
    const managed = settledManaged().then((what) => ({ what, after: Date.now() - from }));
    await vi.runAllTimersAsync();
    return managed;
  };

  it('is known at once where the browser tells of one', async () => {
    asked.managed = async () => given;
    expect(await settled()).toEqual({ what: { state: 'known', given }, after: 0 });
  });

  it('is waited for where Chrome says at first that there is none', async () => {
    asked.managed = async (times) => (times < 3 ? {} : given);
    expect(await settled()).toEqual({ what: { state: 'known', given }, after: 3_000 });
  });

  it.each([
    ['normal', 5_000],
    ['admin', 30_000],
  ])('is none in the end where none comes (installed as %s)', async (installType, after) => {
    asked.installType = installType;
    expect(await settled()).toEqual({ what: { state: 'known', given: null }, after });
  });

  it('is not waited for in a build that can hear none, as Firefox’s, which knows at once', async () => {
    asked.manifest = {};
    asked.managed = () => Promise.reject(new Error('Managed storage manifest not found'));
    expect(await settled()).toEqual({ what: { state: 'known', given: null }, after: 0 });
  });

  it('is not waited for where the browser cannot say', async () => {
    asked.managed = () => Promise.reject(new Error('The storage is broken'));
    expect(await settled()).toEqual({ what: { state: 'unknown', why: 'The storage is broken' }, after: 0 });
  });
});

describe('the first steps', () => {
  const firstSteps = `chrome-extension://id/review.html${FIRST_STEPS}`;

  it.each([
    ['without a policy', null],
    ['under one that allows them', { disable_first_run_page: false }],
    ['under one that says nothing of them', { review_frequency: 'daily' }],
    ['under one whose word for it is no word', { disable_first_run_page: 'yes' }],
  ])('open %s', async (_what, given) => {
    await openFirstSteps({ state: 'known', given });
    expect(asked.opened).toEqual([firstSteps]);
  });

  it('stay closed where the administrator wants it so, and where it is not known', async () => {
    await openFirstSteps({ state: 'known', given: { disable_first_run_page: true } });
    await openFirstSteps({ state: 'unknown', why: 'The storage is broken' });
    expect(asked.opened).toEqual([]);
  });
});

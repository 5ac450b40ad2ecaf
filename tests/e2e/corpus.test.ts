import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../corpus/compare';
import { type Fixture, fixturesIn, repository } from '../corpus/fixtures';
import { type CorpusReader, startReader } from '../corpus/reader';

const every = fixturesIn(repository);
/** Firefox lays out and formats for itself; every eighth page, in turn over layouts and languages, shows whether it agrees. */
const some = every.filter((_, i) => i % 8 === 0);

/** Every page of the corpus reads as a person reads it. A page that may also be called something else says so itself. */
describe.each<[string, 'chromium' | 'firefox', Fixture[]]>([
  ['Chromium', 'chromium', every],
  ['Firefox', 'firefox', some],
])('the corpus in %s', (_name, browser, fixtures) => {
  let reader: CorpusReader;
  beforeAll(async () => {
    reader = await startReader(browser);
  });
  afterAll(async () => {
    await reader?.close();
  });

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    '%s',
    async (_, { html, expected }) => {
      const reading = await reader.read(html, expected);
      const { verdict, differences } = compare(reading, expected);
      const mayBe = expected.also?.includes(reading.state) ? ['perfect', 'partial'] : ['perfect'];
      expect(mayBe, differences.join('\n')).toContain(verdict);
    },
  );
});

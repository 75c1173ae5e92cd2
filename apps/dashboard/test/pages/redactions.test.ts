import { beforeAll, describe, expect, test } from 'vitest';
import type { Started } from '../../../server/test/support/started.ts';
import { EDITIONS, startWithEditions } from '../support/editions.ts';
import { all, attribute, type Element, linksIn, readPage, textOf } from '../support/read-page.ts';

const [FIRST, SECOND, THIRD] = EDITIONS;
const WHY = 'A court ordered it.';

let server: Started;

beforeAll(async () => {
  // Its name in the first edition, which the second did not change.
  server = await startWithEditions({ id: 'Country:BBB', why: WHY });
  return () => server.close();
});

async function redactionsOn(path: string): Promise<Element | undefined> {
  const sections = all(await readPage(server, path), 'section');
  return sections.find((one) => attribute(one, 'id') === 'redactions');
}

async function bannerOf(path: string): Promise<Element> {
  const [banner] = all(await readPage(server, path), 'aside');
  if (!banner) throw new Error(`${path} has no banner`);
  return banner;
}

describe('An edition that lost words', () => {
  test('says on its page which entries lost them, why, and in which edition they were published', async () => {
    const first = await redactionsOn(`/changes/${FIRST}`);
    expect(first && textOf(first)).toBe(
      `Words taken outThe words of 1 entry were taken out of this edition after it was published. It is missing here, with what rests on it alone.Land of BWhy they were taken out: ${WHY}`,
    );
    const second = await redactionsOn(`/changes/${SECOND}`);
    expect(second && textOf(second)).toContain(`${WHY}As published in Edition ${FIRST}`);
    expect(second && linksIn(second)).toEqual(['/countries/BBB', `/changes/${FIRST}`]);
    expect(await redactionsOn(`/changes/${THIRD}`)).toBeUndefined();
  });

  test('says so on each of its pages, with the way there', async () => {
    for (const path of ['/', '/accords/pact', '/countries/AAA']) {
      const banner = await bannerOf(`${path}?knownOn=${SECOND}`);
      expect(textOf(banner)).toContain(
        'Words were taken out of 1 entry of this edition after it was published. Which, and why',
      );
      expect(linksIn(banner)).toContain(`/changes/${SECOND}#redactions`);
    }
    expect(textOf(await bannerOf(`/accords/pact?knownOn=${THIRD}`))).not.toContain('Words');
  });

  test('says so where a page is missing in it', async () => {
    const page = await readPage(server, `/countries/BBB?knownOn=${SECOND}`, 404);
    const [banner] = all(page, 'aside');
    expect(banner && textOf(banner)).toContain('Words were taken out of 1 entry');
    expect(all(page, 'main').map(textOf).join()).toContain('The present record has it:');
  });

  test.each([
    ['ar', 'كلمات حُذفت'],
    ['he', 'מילים שהוצאו'],
    ['kk', 'Алынған сөздер'],
    ['ru', 'Изъятые слова'],
  ])('says so in %s', async (language, title) => {
    const section = await redactionsOn(`/${language}/changes/${SECOND}`);
    expect(section && textOf(section)).toMatch(new RegExp(`^${title}.*${WHY}`));
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';

/** Bodies that speak, more than one choice names. */
const SPEAKERS = 103;

let server: Started;

beforeAll(async () => {
  const register = await seeded();
  for (let i = 0; i < SPEAKERS; i++) {
    const slug = `speaker-${i}`;
    await register.bodies.add({ slug, kind: 'OTHER', names: { en: slug } }, 'test');
    await register.statements.add(
      {
        slug: `words-of-${slug}`,
        speaker: { body: slug },
        accords: i === 0 ? ['paris-agreement'] : ['abraham-accords'],
        wordings: [
          {
            source: '2025-11-06-times-of-israel-kazakhstan',
            form: 'INDIRECT',
            attributedAs: slug,
            clause: { exact: `words of ${slug}` },
          },
        ],
      },
      'test',
    );
  }
  server = await start(register, readConfig({}).dashboard);
});
afterAll(() => server.close());

/** What stands below the field of this label. */
async function helpWith(label: string, address: string): Promise<string | undefined> {
  const html = await (await server.get(address)).text();
  const field = html.split(`>${label}</label>`)[1]?.split('</div>')[0] ?? '';
  expect(field).toMatch(/<(?:select|datalist)/);
  return /<p [^>]*>([^<]*)</.exec(field)?.[1];
}

test('a choice says how many values it leaves out, until the search is narrow enough to name all', async () => {
  const { data } = await server.ask<{
    statements: { facets: { body: { otherBuckets: number } } };
  }>('{ statements { facets { body(first: 100) { otherBuckets } } } }');
  const others = data?.statements.facets.body.otherBuckets ?? 0;
  expect(others).toBeGreaterThan(2);
  expect(await helpWith('Said by a body', '/statements')).toBe(
    `${others} more are not listed: type a name`,
  );
  expect(await helpWith('Form', '/statements')).toBeUndefined();
  expect(await helpWith('Said by a body', '/statements?accord=paris-agreement')).toBeUndefined();
});

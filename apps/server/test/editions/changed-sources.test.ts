import { openRegister } from '@signatory/register';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accord, addRecord } from '../../../../packages/register/test/support/gazette.ts';
import { type Started, start } from '../support/started.ts';

let server: Started;
beforeAll(async () => {
  const register = await openRegister(':memory:');
  await addRecord(register);
  await register.sources.add(
    {
      slug: 'more',
      title: 'More',
      publisher: 'the-gazette',
      published: '2025',
      language: 'en',
      kind: 'NEWS',
    },
    'test',
  );
  await register.accords.add(accord, 'test');
  const citations = [{ source: 'gazette', note: 'Page 1.' }, { source: 'more' }];
  await register.accords.add({ ...accord, citations, description: 'The pact.' }, 'test');
  server = await start(register);
});
afterAll(() => server.close());

test('A changed path in a wording or a citation has its source, and one outside has none', async () => {
  const { data, errors } = await server.ask<{
    changes: { nodes: { changes: { path: string; source: { slug: string } | null }[] }[] };
  }>('{ changes(first: 50) { nodes { changes { path source { slug } } } } }');
  expect(errors).toBeUndefined();
  const paths = data?.changes.nodes.flatMap(({ changes }) => changes) ?? [];
  const sources = Object.fromEntries(paths.map((one) => [one.path, one.source?.slug ?? null]));
  expect(sources).toMatchObject({
    description: null,
    'citations[gazette].note': 'gazette',
    'wordings[gazette].form': 'gazette',
    'citations[more].source': 'more',
  });
});

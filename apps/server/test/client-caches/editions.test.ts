import { readFileSync } from 'node:fs';
import { openRegister } from '@signatory/register';
import { buildSchema, type DocumentNode, parse, print } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { DESCRIPTIONS, FIRST, LAST, publishAll, SECOND, today } from '../support/editions.ts';
import { type Started, start } from '../support/started.ts';
import { CACHES, type NormalisedCache } from './caches.ts';
import { asAsked } from './ready-queries.ts';

const SDL = new URL('../../../../packages/schema/schema.graphql', import.meta.url);
const schema = buildSchema(readFileSync(SDL, 'utf8'));

let server: Started;
beforeAll(async () => {
  const register = await openRegister(':memory:');
  await publishAll(register);
  server = await start(register, undefined, {}, undefined, today);
  return () => server.close();
});

type Variables = Parameters<NormalisedCache['read']>[1];

async function answerOn(
  knownOn: string | null,
  document: DocumentNode,
  variables: Variables,
): Promise<object> {
  const response = await server.get(`/graphql${knownOn === null ? '' : `?knownOn=${knownOn}`}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data: object; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** What is shown of an answer: types are selected for the caches alone. */
function shown(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (key, value) =>
    key === '__typename' ? undefined : value,
  );
}

const PACT = `id description participations(first: 10) { nodes { id standing
  country { id name } acts { id kind date } accord { id description } } }`;

describe.each(CACHES)('%s', (_, make) => {
  const byId = asAsked(
    parse(`query Node($id: ID!) { node(id: $id) { id ... on Accord { ${PACT} } } }`),
  );
  const bySlug = asAsked(parse(`query Pact { accord(slug: "pact") { ${PACT} } }`));

  test('holds an answer from the present and two from past editions apart, in any order', async () => {
    const states = [
      [null, 'Accord:pact', LAST],
      [FIRST, `Accord:pact@${FIRST}`, FIRST],
      [SECOND, `Accord:pact@${SECOND}`, SECOND],
    ] as const;
    for (const order of [states, states.toReversed()]) {
      const cache = make(schema);
      const answers = new Map<string, object>();
      for (const [knownOn, id] of order) {
        answers.set(id, await answerOn(knownOn, byId, { id }));
        await cache.write(byId, { id }, answers.get(id) ?? {});
        // The same object, asked for by its slug at the address of the edition.
        await cache.write(bySlug, {}, await answerOn(knownOn, bySlug, {}));
      }
      for (const [, id, edition] of order) {
        const read = await cache.read(byId, { id });
        expect(shown(read)).toEqual(shown(answers.get(id)));
        expect(read).toMatchObject({ node: { id, description: DESCRIPTIONS[edition] } });
      }
    }
  });

  test('gives of an edition what it was given without knownOn', async () => {
    const cache = make(schema);
    const id = `Accord:pact@${SECOND}`;
    await cache.write(byId, { id }, await answerOn(null, byId, { id }));
    expect(shown(await cache.read(byId, { id }))).toEqual(
      shown(await answerOn(SECOND, byId, { id: 'Accord:pact' })),
    );
  });
});

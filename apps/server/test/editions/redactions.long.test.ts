import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSeeds, openRegister } from '@signatory/register';
import { beforeAll, expect, test } from 'vitest';
import { redactInSeeds } from '../../../../packages/register/src/edition/publish-seeds.ts';
import { published } from '../../../../packages/register/test/support/editions.ts';
import { onEveryEngine } from '../../../../packages/register/test/support/engines.ts';
import {
  editSeed,
  makeSeedFolder,
} from '../../../../packages/register/test/support/seed-folder.ts';
import { describePact, FIRST, LAST, SECOND, THIRD, today } from '../support/editions.ts';
import { type Started, start } from '../support/started.ts';

interface Answer {
  readonly data: {
    readonly accord: { readonly participations: { readonly nodes: readonly unknown[] } };
    readonly register: { readonly edition: EditionAnswer };
    readonly edition: EditionAnswer;
  };
  readonly errors?: unknown;
}

interface EditionAnswer {
  readonly name: string;
  readonly redactions: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly entry: string;
      readonly redacted: string;
      readonly redactedOn: string;
      readonly edition: { readonly name: string };
    }[];
    readonly pageInfo: { readonly endCursor: string };
  };
}

const place = (country: string, note: string) => `
  - country: ${country}
    acts:
      - kind: ESTABLISHED
        date: 2000-01-01
        note: ${note}
        citations: [source: gazette]`;
const TIES = `slug: ties
kind: DIPLOMATIC_RELATIONS
binding: true
names: { en: Ties }
description: Ties of two.
coverage: { until: 2026-11, lookedFor: ['Acts.'] }
citations: [source: gazette]
participations:${place('AAA', 'One.')}${place('BBB', 'Hurtful.')}
`;

/** A seed folder with four editions, the first two of which had other words of one place, and the first of one accord. */
async function redactedFolder(): Promise<string> {
  const folder = await makeSeedFolder();
  await writeFile(join(folder, 'accords/ties.yaml'), TIES);
  await published(folder, FIRST);
  await describePact(folder, 'A pact of three.');
  await published(folder, SECOND);
  await editSeed(folder, 'accords/ties.yaml', (file) => file.replace('Hurtful.', 'Two.'));
  await published(folder, THIRD);
  await describePact(folder, 'A pact of four.');
  await published(folder, LAST);
  const empty = await openRegister(':memory:');
  await redactInSeeds(empty, folder, 'Participation:ties/BBB', 'A court.', '2026-12-08');
  await redactInSeeds(empty, folder, 'Accord:pact', 'Another court.', '2026-12-08');
  await empty.close();
  return folder;
}

onEveryEngine((fixture) => {
  let server: Started;
  beforeAll(async () => {
    const folder = await redactedFolder();
    await loadSeeds(fixture().register, folder);
    await rm(folder, { recursive: true });
    server = await start(fixture().register, undefined, {}, undefined, today);
    return () => server.app.close();
  });
  const ask = async (query: string, known?: string) => {
    const edition = known === undefined ? '' : `&knownOn=${known}`;
    const response = await server.get(`/graphql?query=${encodeURIComponent(query)}${edition}`);
    const { data, errors } = (await response.json()) as Answer;
    expect(errors).toBeUndefined();
    return data;
  };

  test('of relations whose one place is redacted, the other has its standing', async () => {
    const query =
      '{ accord(slug: "ties") { participations(first: 10) { nodes { country { code } standing acts { kind note } } } } }';
    const established = (code: string, note: string) => ({
      country: { code },
      standing: 'PARTY',
      acts: [{ kind: 'ESTABLISHED', note }],
    });
    const placesIn = async (known?: string) =>
      (await ask(query, known)).accord.participations.nodes;
    expect(await placesIn(FIRST)).toEqual([established('AAA', 'One.')]);
    const both = [established('AAA', 'One.'), established('BBB', 'Two.')];
    expect(await placesIn(THIRD)).toEqual(both);
    expect(await placesIn()).toEqual(both);
  });

  test('an answer of an edition that lost words says so', async () => {
    const query = `{ register { edition { name redactions(first: 10) {
      totalCount nodes { id entry redacted redactedOn edition { name } changes { path } } } } } }`;
    const missingIn = async (known: string) => {
      const { name, redactions } = (await ask(query, known)).register.edition;
      expect([name, redactions.totalCount]).toEqual([known, redactions.nodes.length]);
      for (const { redactedOn } of redactions.nodes) expect(redactedOn).toBe('2026-12-08');
      return redactions.nodes.map(({ entry, edition, redacted }) => [
        entry,
        edition.name,
        redacted,
      ]);
    };
    const ties = ['Participation:ties/BBB', FIRST, 'A court.'];
    expect(await missingIn(FIRST)).toEqual([['Accord:pact', FIRST, 'Another court.'], ties]);
    expect(await missingIn(SECOND)).toEqual([['Accord:pact', SECOND, 'Another court.'], ties]);
    expect(await missingIn(THIRD)).toEqual([['Accord:pact', SECOND, 'Another court.']]);
    expect(await missingIn(LAST)).toEqual([]);
  });

  test('what an edition lost is told from anywhere, page by page', async () => {
    const query = (page: string) => `{ edition(name: "${SECOND}") { redactions(${page}) {
      nodes { entry } pageInfo { hasNextPage endCursor } } } }`;
    const first = (await ask(query('first: 1'))).edition.redactions;
    expect(first).toMatchObject({
      nodes: [{ entry: 'Accord:pact' }],
      pageInfo: { hasNextPage: true },
    });
    const next = query(`first: 1, after: "${first.pageInfo.endCursor}"`);
    expect((await ask(next)).edition.redactions).toMatchObject({
      nodes: [{ entry: 'Participation:ties/BBB' }],
      pageInfo: { hasNextPage: false },
    });
  });
});

import { readFileSync } from 'node:fs';
import { deskSdl } from '@signatory/schema/desk-sdl';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { answers } from './answers.ts';
import { rights } from './rights.ts';

const text = readFileSync('docs/desk-safety.md', 'utf8');

function tableUnder(heading: string): readonly (readonly string[])[] {
  const part = text.slice(text.indexOf(`## ${heading}`)).split(/\n## /)[0] ?? '';
  const lines = part.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) => line.slice(2, -2).split(' | '));
}

test('each role may do at the desk what the table says, and the table has every operation', async () => {
  const table = tableUnder('Who may do what');
  const schema = buildSchema(deskSdl);
  const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );
  const named = table.map(([name = '']) => name.replaceAll('`', ''));
  expect([...operations].sort()).toEqual(named.filter((name) => !name.includes(' ')).sort());
  const got: string[][] = [];
  for (const [i, name] of named.entries())
    got.push([table[i]?.[0] ?? '', ...(await rights.of(name))]);
  await rights.close();
  expect(got).toEqual(table);
});

test('what is tried against the desk is answered as the table says', async () => {
  const table = tableUnder('What was tried');
  const got: string[][] = [];
  for (const [tried = ''] of table) got.push([tried, await answers.to(tried)]);
  await answers.close();
  expect(got).toEqual(table);
});

import { globSync, readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { accordColumns } from '../packages/register/src/accord/columns.ts';
import { columnsByType } from '../packages/register/src/record/columns.ts';

const root = new URL('..', import.meta.url).pathname;
const schema = buildSchema(readFileSync(`${root}packages/schema/schema.graphql`, 'utf8'));

test.each(Object.entries(columnsByType))('the schema has every column of %s', (name, columns) => {
  const type = schema.getType(name);
  const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
  expect(Object.keys(columns).filter((field) => !fields.includes(field))).toEqual([]);
});

describe('of an accord', () => {
  const files = (ending: string) =>
    globSync(`apps/dashboard/src/{components,pages}/accord/*.${ending}`, { cwd: root })
      .map((file) => readFileSync(root + file, 'utf8'))
      .join('\n');

  test.each([
    ['a fragment asks for', 'graphql'],
    ['a component draws', 'tsx'],
  ])('%s every column', (_, ending) => {
    const text = files(ending);
    const missing = Object.keys(accordColumns).filter(
      (field) => !new RegExp(`\\b${field}\\b`).test(text),
    );
    expect(missing).toEqual([]);
  });
});

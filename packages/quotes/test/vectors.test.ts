import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Draft, extract } from '../src/index.ts';

const ROOT = new URL('../vectors/', import.meta.url);
const cases = readdirSync(ROOT).sort();

/** A draft as a vector states it: every draft of the text, in order, and nothing that is left out here is left to chance. */
function vectorOf({ form, content, passages, mention, named, cue, continues }: Draft) {
  return {
    form,
    content: content.text,
    ...(form === 'MIXED' ? { passages: passages.map((passage) => passage.text) } : {}),
    speaker: mention?.text ?? null,
    ...(named && named.text !== mention?.text ? { named: named.text } : {}),
    cue: cue?.text ?? null,
    ...(continues === null ? {} : { continues }),
  };
}

describe('vectors', () => {
  test('there are at least eighty', () => expect(cases.length).toBeGreaterThanOrEqual(80));
  test.each(cases)('%s', (name) => {
    const text = readFileSync(new URL(`${name}/text.txt`, ROOT), 'utf8');
    const expected: unknown = parse(readFileSync(new URL(`${name}/expected.yaml`, ROOT), 'utf8'));
    expect(extract(text).map(vectorOf)).toEqual(expected);
  });
});

import { expect, test } from 'vitest';
import { namesOf, rowsOf } from './names-rows.ts';
import { editorOf, emptyOf, type Shape, variantOf } from './shape.ts';
import { shownFields } from './shown-fields.ts';

const ACT: Shape = {
  type: 'object',
  properties: {
    kind: { type: 'string', enum: ['SIGNED', 'RATIFIED'] },
    date: { type: 'string' },
    note: { type: 'string', maxLength: 1000 },
    citations: {
      type: 'array',
      items: { type: 'object', properties: { source: { type: 'string' } }, required: ['source'] },
    },
  },
  required: ['kind', 'citations'],
};

test('a new object has what it must have, down to the first of each list', () => {
  expect(emptyOf(ACT, 'acts')).toEqual({ kind: '', citations: [{ source: '' }] });
});

test('a form shows what an object must have, has, is asked for or was added', () => {
  expect(shownFields(ACT, {}, [])).toEqual(['kind', 'date', 'citations']);
  expect(shownFields(ACT, { note: 'a' }, [])).toEqual(['kind', 'date', 'note', 'citations']);
  expect(shownFields(ACT, {}, ['note'])).toEqual(['kind', 'date', 'note', 'citations']);
});

test('each shape has its editor', () => {
  expect(editorOf({ type: ['boolean', 'null'] }, 'binding')).toBe('decision');
  expect(editorOf({ type: 'boolean', const: true }, 'inPart')).toBe('flag');
  expect(editorOf({}, 'contested')).toBe('flag');
  expect(editorOf({ type: 'string', const: 'CONTRADICTS' }, 'stance')).toBe('choice');
  expect(editorOf({ type: 'object', additionalProperties: { type: 'string' } }, 'names')).toBe(
    'names',
  );
  expect(editorOf({ type: 'string' }, 'exact')).toBe('long');
});

test('of several shapes it is that whose fields a value has', () => {
  const by: Shape = {
    anyOf: [{ required: ['leader'] }, { required: ['body'] }, { type: 'string' }],
  };
  expect([{ leader: 'a' }, { body: 'b' }, 'text'].map((value) => variantOf(by, value))).toEqual([
    0, 1, 2,
  ]);
});

test('names go into rows and back, also where there are several in a language', () => {
  const names = { en: 'Pact', kk: ['Келісім', 'Шарт'] };
  expect(rowsOf(names)).toHaveLength(3);
  expect(namesOf(rowsOf(names))).toEqual(names);
  expect(namesOf([{ language: '', text: '' }])).toEqual({});
});

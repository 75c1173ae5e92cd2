import { expect, test } from 'vitest';
import { answerText } from './answer-text.ts';

const nodes = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ slug: `"${i}"`, names: ['a', null], empty: {} }));

test.each([
  ['nothing', {}],
  ['errors alone', { errors: [{ message: 'wrong\n' }], data: undefined, extensions: undefined }],
  ['values', { data: { a: 1, b: null, c: 'é', d: true, e: 1.5, f: [], g: {} } }],
  ['short and long lists', { data: { short: nodes(3), long: { nodes: nodes(50), more: [] } } }],
  ['lists in long lists', { data: { all: nodes(30).map((one) => ({ ...one, in: nodes(30) })) } }],
  ['objects without a prototype', { data: Object.assign(Object.create(null), { a: nodes(25) }) }],
])('the text of %s is what JSON.stringify writes, and a line break', async (_, answer) => {
  expect(await answerText(answer)).toBe(`${JSON.stringify(answer)}\n`);
});

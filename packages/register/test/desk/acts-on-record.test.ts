import { expect, test } from 'vitest';
import { entriesOf } from '../../src/desk/article/entries.ts';

/** The acts of a place once an article tells of one of a kind without a day, where one of that kind is on record with its day. */
function actsWith(kind: string): readonly unknown[] {
  const place = {
    type: 'Participation',
    key: 'pact/AAA',
    base: 'x',
    draft: {
      country: 'AAA',
      acts: [
        { kind, date: '2025-05-13', by: { leader: 'envoy' }, citations: [{ source: 'gazette' }] },
      ],
    },
  } as const;
  const act = { kind, citations: [{ source: 'article', passages: [{ exact: 'said so' }] }] };
  const source = { slug: 'article', fields: { sha256: 'f', words: 3 } };
  const article = {
    source,
    statements: [],
    people: [],
    bodies: [],
    acts: [{ accord: 'pact', country: 'AAA', act }],
    announced: [],
  };
  // Of a source and an act only this is looked at.
  const given = article as unknown as Parameters<typeof entriesOf>[0];
  const entries = entriesOf(given, new Map([['Participation:pact/AAA', place]]));
  return Object(entries.find(({ key }) => key === 'pact/AAA')?.draft).acts;
}

test('a signature that an article tells without its day is the one on record', () => {
  expect(actsWith('SIGNED')).toMatchObject([
    { date: '2025-05-13', citations: [{ source: 'gazette' }, { source: 'article' }] },
  ]);
});

test.each(['FLOATED', 'SOUGHT'])(
  '%s without a day is an act of its own: others do so more than once',
  (kind) => {
    expect(actsWith(kind)).toMatchObject([
      { date: '2025-05-13', citations: [{ source: 'gazette' }] },
      { kind, citations: [{ source: 'article' }] },
    ]);
  },
);

import { expect, test } from 'vitest';
import { withNoun } from '../record/nouns.ts';
import { cutReferences } from './cut-references.ts';

const names = { en: 'A name' };
const citations = [{ source: 'gazette' }];
const country = (code: string) => ({ code, kind: 'UN_MEMBER', names });
const source = (slug: string) => ({
  slug,
  title: 'Talks',
  publisher: 'press',
  language: 'en',
  kind: 'NEWS',
});
const act = (kind: string, other: object = {}) => ({
  kind,
  date: '2000-01-01',
  citations,
  ...other,
});

function record({
  accords = [],
  statements = [],
  without = [],
}: {
  accords?: readonly unknown[];
  statements?: readonly unknown[];
  without?: readonly string[];
}) {
  const isLeft = (draft: object) => !without.some((key) => Object.values(draft).includes(key));
  return cutReferences(
    withNoun,
    new Map<'Country' | 'Body' | 'Source' | 'Leader' | 'Accord' | 'Statement', readonly unknown[]>([
      ['Country', ['AAA', 'BBB', 'CCC'].map(country).filter(isLeft)],
      ['Body', [{ slug: 'press', kind: 'NEWS_PUBLISHER', names }]],
      ['Source', ['gazette', 'herald'].map(source).filter(isLeft)],
      [
        'Leader',
        ['envoy', 'minister'].map((slug) => ({ slug, names, country: 'CCC' })).filter(isLeft),
      ],
      ['Accord', accords],
      ['Statement', statements],
    ]),
  );
}

const accord = (participations: readonly object[] | undefined, other: object = {}) => ({
  slug: 'pact',
  kind: 'TREATY',
  binding: true,
  names,
  description: 'A pact.',
  coverage: { until: '2026-11', lookedFor: ['Acts.'] },
  citations,
  participations,
  ...other,
});

test('what one state of diplomatic relations did stays where the place of the other is redacted', () => {
  const relations = accord(
    [{ country: 'AAA', acts: [act('ESTABLISHED'), act('SEVERED', { date: '2010' })] }],
    { kind: 'DIPLOMATIC_RELATIONS' },
  );
  expect(record({ accords: [relations] }).get('Accord')).toEqual([relations]);
});

test('an act stays that could not be published without what is redacted', () => {
  const left = accord([
    { country: 'AAA', acts: [act('RESERVATION_WITHDRAWN'), act('TERMINATED')] },
  ]);
  expect(record({ accords: [left] }).get('Accord')).toEqual([left]);
});

test('an order of acts is taken out with the act that it names', () => {
  const after = act('RATIFIED', { after: 'BBB/signed-2000-01-01' });
  const own = act('ACCEDED', { after: 'ratified-2000-01-01' });
  const cut = record({ accords: [accord([{ country: 'AAA', acts: [after, own] }])] });
  expect(cut.get('Accord')).toEqual([accord([{ country: 'AAA', acts: [act('RATIFIED'), own] }])]);
});

test('nothing is said of another country, source or leader than of the one that is redacted', () => {
  const accords = [
    accord([
      { country: 'AAA', acts: [act('SIGNED'), act('RATIFIED', { by: { leader: 'minister' } })] },
      {
        country: 'BBB',
        acts: [
          act('SIGNED', { by: { leader: 'envoy' }, citations: [{ source: 'herald' }] }),
          act('RATIFIED', { by: { leader: 'envoy' } }),
          act('OBJECTED', { objectedTo: 'AAA', by: { leader: 'minister' } }),
        ],
      },
    ]),
  ];
  const wording = (source: string) => ({
    source,
    form: 'DIRECT',
    attributedAs: 'He',
    passages: [{ exact: source }],
  });
  const statements = [
    { slug: 'a', speaker: { leader: 'envoy' }, accords: ['pact'], wordings: [wording('gazette')] },
    {
      slug: 'b',
      speaker: { leader: 'minister' },
      accords: ['pact'],
      countries: ['AAA'],
      wordings: [wording('herald'), wording('gazette')],
    },
    {
      slug: 'c',
      speaker: { leader: 'minister' },
      accords: ['pact'],
      wordings: [wording('herald')],
    },
  ];
  const cut = record({ accords, statements, without: ['AAA', 'envoy', 'herald'] });
  expect(cut.get('Accord')).toEqual([
    accord([
      {
        country: 'BBB',
        acts: [act('RATIFIED'), act('OBJECTED', { by: { leader: 'minister' } })],
      },
    ]),
  ]);
  expect(cut.get('Statement')).toEqual([
    {
      slug: 'b',
      speaker: { leader: 'minister' },
      accords: ['pact'],
      wordings: [wording('gazette')],
    },
  ]);
});

test('what names what was cut is cut with it, and the drafts given are as they were', () => {
  const whole = accord(undefined, { citations: [{ source: 'herald' }] });
  const alone = accord(undefined, { slug: 'part' });
  const accords = [whole, { ...alone, partOf: 'pact' }];
  const given = structuredClone(accords);
  expect(record({ accords, without: ['herald'] }).get('Accord')).toEqual([alone]);
  expect(accords).toEqual(given);
});

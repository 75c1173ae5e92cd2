import { openRegister, type Register } from '@signatory/register';
import type { SourceKind } from '@signatory/schema';

/** Who speaks: a person with particles, one whose name is written from right to left, bodies, and somebody unnamed. */
export const SPEAKERS = {
  particles: 'Ursula von der Leyen',
  bin: 'Mohammed bin Zayed Al Nahyan',
  rtl: 'בנימין נתניהו',
  body: 'Ministry of Trade & Industry, {Almaty} 100%',
  unnamed: 'a senior official, who asked not to be named',
} as const;

/** Titles of sources: with inner marks, what TeX, wikitext and RIS take for markup, a mark at the end, and a long one. */
export const TITLES = {
  marks: '‘Will they “join”?’ asks envoy of "Land A"',
  markup: '{50%} of $1_000 & more: a\\b ~ ^ # [x] <b> | y TY  - BOOK',
  question: 'Who will join?',
  supplied: '[Remarks on the accord]',
  rtl: 'מזכר: "הצטרפות" להסכמים',
  long: `A very long title, ${'with many words and more, '.repeat(14)}to its end`,
} as const;

export const OUTLETS = { plain: 'The Gazette', marks: 'The “Post” & Sons Co.' } as const;

/** What is said, in one passage or in several. */
const WORDS = [
  ['We call it a “good” deal, 100% {sure} & done.'],
  ['“They will join”'],
  ['Peace is near.', 'No one doubts it'],
];

const KINDS: readonly SourceKind[] = ['NEWS', 'OFFICIAL', 'PRIMARY', 'REFERENCE'];

export const ADDRESS = 'https://example.org/news?id=1%202&x=%D7%90';

/** A record of statements by every such speaker, with every such title; one source has no address, some no byline. */
export async function hostileRegister(): Promise<Register> {
  const register = await openRegister(':memory:');
  const { bodies, leaders, sources, accords, statements, countries } = register;
  const why = 'test';
  for (const [slug, en] of Object.entries(OUTLETS))
    await bodies.add({ slug, kind: 'NEWS_PUBLISHER', names: { en } }, why);
  await bodies.add({ slug: 'ministry', kind: 'MINISTRY', names: { en: SPEAKERS.body } }, why);
  await countries.add({ code: 'AAA', kind: 'UN_MEMBER', names: { en: 'Land A' } }, why);
  for (const slug of ['particles', 'bin', 'rtl'] as const)
    await leaders.add({ slug, names: { en: SPEAKERS[slug] } }, why);
  const titles = Object.entries(TITLES);
  for (const [i, [slug, title]] of titles.entries())
    await sources.add(
      {
        slug,
        title,
        publisher: i % 2 === 0 ? 'plain' : 'marks',
        ...(i % 3 !== 0 && { byline: 'A. O’Neil, B. {Jr.}' }),
        published: '2025-11-07',
        ...(slug !== 'supplied' && { url: ADDRESS }),
        language: slug === 'rtl' ? 'he' : 'en',
        kind: KINDS[i % KINDS.length] ?? 'NEWS',
      },
      why,
    );
  await accords.add(
    {
      slug: 'pact',
      kind: 'TREATY',
      binding: true,
      names: { en: 'Pact' },
      description: 'A pact.',
      citations: [{ source: 'marks' }],
      coverage: { until: '2025-11-20' },
      participations: [
        { country: 'AAA', roles: [{ role: 'DEPOSITARY', citations: [{ source: 'marks' }] }] },
      ],
    },
    why,
  );
  const speakers = [
    { leader: 'particles' },
    { leader: 'bin' },
    { leader: 'rtl' },
    { body: 'ministry' },
    { unnamed: SPEAKERS.unnamed },
  ];
  for (const [i, speaker] of speakers.entries())
    for (const [j, [source]] of titles.entries()) {
      // Every speaker and every title, each of them with two or more of the others.
      if ((i + 2 * j) % 3 === 0) continue;
      const words = WORDS[(i + j) % WORDS.length] ?? [];
      await statements.add(
        {
          slug: `s-${i}-${source}`,
          speaker,
          date: '2025-11-06',
          channel: 'PRESS_REMARKS',
          accords: ['pact'],
          wordings: [
            {
              source,
              form: 'DIRECT',
              attributedAs: 'they',
              passages: words.map((exact) => ({ exact, prefix: `${i} ${j} ` })),
            },
          ],
        },
        why,
      );
    }
  return register;
}

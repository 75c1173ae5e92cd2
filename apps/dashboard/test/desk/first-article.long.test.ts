import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type ArticleStory, changedBy, toEdition } from '../support/article-to-edition.ts';
import { atDesk } from '../support/desk.ts';
import { actsIn, articleLike, byHand, FIRST, quotedIn } from '../support/first-article.ts';
import { differencesOf, factsOf } from '../support/first-facts.ts';
import { draftsOfFolder } from '../support/folder-drafts.ts';
import { withKeys, withMouse } from '../support/hands.ts';
import { recordWithout } from '../support/record-without.ts';

const SEEDS = fileURLToPath(new URL('../../../../seeds', import.meta.url));

/** Whoever holds the text of the first article gives its path; otherwise an invented one with its quotations is read. */
const { FIRST_ARTICLE } = process.env;
const statements = byHand(SEEDS);

const story: ArticleStory = {
  article: FIRST_ARTICLE ? readFileSync(FIRST_ARTICLE, 'utf8') : articleLike(statements),
  publisher: 'the-times-of-israel',
  published: '2025-11-06',
  why: 'The Times of Israel says so.',
  decisions: [
    'Accept',
    'Accept',
    'Accept',
    'Accept',
    'Accept',
    'Accept',
    { typed: 'a US official', taken: 'Not named: a US official' },
    { typed: 'a US official', taken: 'Not named: a US official' },
    'Accept',
    'Accept',
    { typed: 'Government of Kaz', taken: 'Government of Kazakhstan' },
    'Accept',
    'Accept',
    'Accept',
    'Accept',
    { typed: 'Donald Tr', taken: 'Donald Trump' },
    'Reject',
    'Accept',
  ],
};

/** The standings on the day after the article, and on the day before it, in the record made by hand. */
const BY_HAND = {
  ARE: { before: 'SIGNATORY', standing: 'SIGNATORY' },
  AZE: { before: 'APPROACHED', standing: 'APPROACHED' },
  KAZ: { before: 'NONE', standing: 'ANNOUNCED' },
  SAU: { before: 'APPROACHED', standing: 'APPROACHED' },
  SYR: { before: 'APPROACHED', standing: 'APPROACHED' },
};
/** What differs between the facts of the record made here and of the one written by hand: fields by how many facts, and whole facts. */
const MAY_DIFFER = {
  fields: {
    // The text read here is invented around the quotations: its first line, its digest, its length, and where words stand in it.
    title: 1,
    sha256: 1,
    words: 1,
    start: 10,
    prefix: 3,
    suffix: 3,
    // So are the sentences that tell acts, and the invented one names no evening, no place and no post: nor whom all words are about.
    passages: 4,
    date: 1,
    dateInferred: 1,
    dateWording: 6,
    channel: 8,
    occasion: 7,
    countries: 4,
    // The desk makes the slug of a source of the slugs of its publisher and its accord.
    slug: 1,
    // By hand the quotations of one post are one wording, with the cues of both.
    cue: 3,
    attributedAs: 2,
    // What an editor adds by judgement, in the forms: in which statement it was told, for whom an official speaks, notes.
    statement: 1,
    speaker: 1,
    note: 9,
    publishedInferred: 1,
  },
  // They are told in parts of the article that the invented one does not have.
  onlyFirst: [
    'abraham-accords-declaration/ARE SIGNED',
    'abraham-accords-declaration/BHR SIGNED',
    'azerbaijan-israel-relations/AZE ESTABLISHED',
    'azerbaijan-israel-relations/ISR ESTABLISHED',
    'israel-kazakhstan-relations/ISR ESTABLISHED',
    'israel-kazakhstan-relations/KAZ ESTABLISHED',
    'morocco-us-israel-joint-declaration/MAR SIGNED',
  ],
  onlySecond: [],
};

/** Types of entries that cite the article by hand, and of which the desk proposes nothing: descriptions of accords, and offices. */
const NOT_PROPOSED = ['Accord', 'Leader'];

const PLACES = Object.keys(BY_HAND).map(
  (code) =>
    `${code}: participation(country: "${code}", asOf: "2025-11-07") { before: standing(asOf: "2025-11-05") standing }`,
);
const STANDINGS = `{ accord(slug: "abraham-accords") { ${PLACES.join(' ')} } }`;

for (const [means, hands] of [
  ['a mouse', withMouse],
  ['the keyboard alone', withKeys],
] as const)
  atDesk(
    `The first article, in a record without it, with ${means}`,
    ({ as, askDesk, ask }) => {
      test('from paste to edition, in few lines and actions, the record has what was written by hand', async () => {
        const [{ page: editor }, { page: reviewer, complaints }] = [
          await as('Ann', '[EDITOR]'),
          await as('Ben', '[EDITOR, REVIEWER]'),
        ];
        const [ann, ben] = [hands(editor), hands(reviewer)];
        await toEdition(ann, ben, story);
        const lines = ann.typedLines + ben.typedLines;
        const actions = ann.actions + ben.actions;
        expect(lines).toBeLessThanOrEqual(15);
        expect(actions).toBeLessThanOrEqual(60);
        expect(complaints).toEqual([]);

        const entries = await changedBy(reviewer, askDesk);
        const [source = ''] = [...entries.keys()].flatMap(
          (id) => /^SOURCE (.*)/.exec(id)?.[1] ?? [],
        );
        const said = [...entries].flatMap(([id, draft]) =>
          /^STATEMENT/.test(id) ? [Object(draft)] : [],
        );
        expect(quotedIn(said, source)).toEqual(quotedIn(statements, FIRST));
        expect(actsIn(entries, source)).toEqual([
          'abraham-accords/AZE FLOATED',
          'abraham-accords/KAZ ANNOUNCED',
          'abraham-accords/SAU SOUGHT',
          'abraham-accords/SYR FLOATED',
        ]);
        const drafts = new Map([...entries].map(([id, draft]) => [idOf(id), draft]));
        const hand = await draftsOfFolder(SEEDS);
        const citing = [...hand].filter(([, draft]) => JSON.stringify(draft).includes(FIRST));
        const types = new Set([...citing.map(([id]) => id), ...drafts.keys()].map(typeOf));
        const written = new Set([...drafts.keys()].map(typeOf));
        expect([...types].filter((type) => !written.has(type)).sort()).toEqual(NOT_PROPOSED);
        if (!FIRST_ARTICLE)
          expect(differencesOf(factsOf(hand, FIRST), factsOf(drafts, source))).toEqual(MAY_DIFFER);
        expect(await ask(STANDINGS)).toEqual({ accord: BY_HAND });
      });
    },
    () => recordWithout(SEEDS, FIRST),
  );

/** The id of an entry as the record has it, of what the desk calls it: `PARTICIPATION pact/AAA`. */
function idOf(name: string): string {
  const [type = '', key = ''] = name.split(' ');
  return `${type.charAt(0)}${type.slice(1).toLowerCase()}:${key}`;
}

function typeOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

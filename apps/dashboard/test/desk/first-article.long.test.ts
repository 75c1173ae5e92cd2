import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type ArticleStory, changedBy, toEdition } from '../support/article-to-edition.ts';
import { atDesk } from '../support/desk.ts';
import { actsIn, articleLike, byHand, FIRST, quotedIn } from '../support/first-article.ts';
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
        expect(await ask(STANDINGS)).toEqual({ accord: BY_HAND });
      });
    },
    () => recordWithout(SEEDS, FIRST),
  );

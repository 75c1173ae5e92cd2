import { expect, test } from 'vitest';
import { AHEAD, DAYS, SIGNED } from '../../../../packages/register/test/drafting/invented.ts';
import { type ArticleStory, changedBy, toEdition } from '../support/article-to-edition.ts';
import { ahead, days, signed } from '../support/articles-by-hand.ts';
import { atDesk } from '../support/desk.ts';
import { withKeys, withMouse } from '../support/hands.ts';
import { inventedNow, inventedSeeds } from '../support/invented-seeds.ts';

/** An article, what is decided of its proposals, in their order, and the entries that somebody wrote by hand for it. */
interface Story {
  readonly article: string;
  readonly decisions: ArticleStory['decisions'];
  readonly byHand: Readonly<Record<string, unknown>>;
}

const [yes, no] = ['Accept', 'Reject'] as const;
const STORIES: Readonly<Record<string, Story>> = {
  'an article with an act, and three who spoke': {
    article: SIGNED,
    decisions: [yes, yes, yes, yes, yes],
    byHand: signed,
  },
  'what is to come, somebody new, and words that are on record': {
    article: AHEAD,
    decisions: [no, yes, yes, yes],
    byHand: ahead,
  },
  'what was said on three days': { article: DAYS, decisions: [yes, yes, yes], byHand: days },
};

for (const [means, hands] of [
  ['a mouse', withMouse],
  ['the keyboard alone', withKeys],
] as const)
  for (const [name, story] of Object.entries(STORIES))
    atDesk(
      `With ${means}: ${name}`,
      ({ as, askDesk }) => {
        test('from paste to edition, in few lines and actions, it is the record made by hand', async () => {
          const [{ page: editor }, { page: reviewer, complaints }] = [
            await as('Ann', '[EDITOR]'),
            await as('Ben', '[EDITOR, REVIEWER]'),
          ];

          const [ann, ben] = [hands(editor), hands(reviewer)];
          await toEdition(ann, ben, {
            ...story,
            address: 'https://harbour-post.example/river',
            publisher: 'harbour-post',
            published: '2031-03-04',
            why: 'The Harbour Post says so.',
          });
          const lines = ann.typedLines + ben.typedLines;
          const actions = ann.actions + ben.actions;
          expect(lines).toBeLessThanOrEqual(15);
          expect(actions).toBeLessThanOrEqual(60);
          expect(complaints).toEqual([]);
          const entries = await changedBy(reviewer, askDesk);
          expect(levelsAlone(entries)).toEqual(story.byHand);
        });
      },
      inventedSeeds,
      inventedNow,
    );

/** Entries with the level alone of each `verified`: its day is that of the test. */
function levelsAlone(entries: ReadonlyMap<string, unknown>): unknown {
  const text = JSON.stringify(Object.fromEntries(entries)).replace(
    /"verified":\{[^}]*\}/g,
    (verified) => `"verified":"${/"level":"(\w+)"/.exec(verified)?.[1]}"`,
  );
  return JSON.parse(text);
}

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { AHEAD, DAYS, SIGNED } from '../../../../packages/register/test/drafting/invented.ts';
import { ahead, days, signed } from '../support/articles-by-hand.ts';
import { atDesk } from '../support/desk.ts';
import { type Hands, withKeys, withMouse } from '../support/hands.ts';
import { inventedSeeds } from '../support/invented-seeds.ts';

/** An article, what is decided of its proposals, in their order, and the entries that somebody wrote by hand for it. */
interface Story {
  readonly article: string;
  readonly decisions: readonly ('Accept' | 'Reject')[];
  readonly byHand: Readonly<Record<string, unknown>>;
  /** What is added in the forms of entries. */
  readonly more?: (hands: Hands) => Promise<void>;
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

/** From the queue to an edition: by an editor and a reviewer. */
async function published(ann: Hands, ben: Hands, { article, decisions, more }: Story) {
  await ann.write('What it is about', 'An article');
  await ann.press('Begin');
  await ann.page.getByRole('heading', { level: 1, name: 'An article' }).waitFor();
  await ann.follow('Read an article into it');
  await ann.page.getByRole('heading', { level: 1, name: 'Read an article into it' }).waitFor();
  await ann.paste('Text of the article', article);
  await ann.write('Address', 'https://harbour-post.example/river');
  await ann.write('Publisher', 'harbour-post');
  await ann.write('Day of publication', '2031-03-04');
  await ann.press('Read the article');
  await ann.page.getByText(`Proposal 1 of ${decisions.length}`).waitFor();
  for (const as of decisions) await ann.decide(as);
  const accepted = decisions.filter((one) => one === 'Accept').length;
  await ann.press(`Write ${accepted} into the change set`);
  await ann.page.getByRole('heading', { level: 1, name: 'An article' }).waitFor();
  await more?.(ann);
  await ann.page.getByText('Compared with edition').waitFor();
  await ann.write('Why the record is to change', 'The Harbour Post says so.');
  await ann.press('Submit for review');
  await ann.page.getByText('Submitted', { exact: true }).waitFor();
  await ben.page.reload();
  await ben.follow('An article');
  await ben.page.getByText('Compared with edition').waitFor();
  await ben.press('Approve');
  await ben.page.getByText('It is approved.', { exact: false }).waitFor();
  await ben.press('Publish');
  await ben.page.getByText(/^It was published as edition/).waitFor();
}

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
          await published(ann, ben, story);
          const lines = ann.typedLines + ben.typedLines;
          const actions = ann.actions + ben.actions;
          expect(lines).toBeLessThanOrEqual(15);
          expect(actions).toBeLessThanOrEqual(60);
          expect(complaints).toEqual([]);
          expect(await changedBy(reviewer, askDesk)).toEqual(story.byHand);
        });
      },
      inventedSeeds,
    );

/** The entries that the last change set changed, as the record has them; the day of verification is that of the test. */
async function changedBy(
  page: Page,
  askDesk: (query: string, variables?: object) => Promise<Record<string, never>>,
): Promise<Record<string, unknown>> {
  const id = /change-sets\/([^/]+)/.exec(page.url())?.[1];
  const { changeSet } = await askDesk(
    'query ($id: ID!) { changeSet(id: $id) { drafts { type key } } }',
    { id },
  );
  const entries: [string, unknown][] = [];
  for (const { type, key } of Object(changeSet).drafts) {
    const { entry } = await askDesk(
      'query ($entry: EntryRefInput!) { entry(entry: $entry) { draft } }',
      { entry: { type, key } },
    );
    const text = JSON.stringify(Object(entry).draft).replace(
      /"verified":\{[^}]*\}/g,
      (verified) => `"verified":"${/"level":"(\w+)"/.exec(verified)?.[1]}"`,
    );
    entries.push([`${type} ${key}`, JSON.parse(text)]);
  }
  return Object.fromEntries(entries);
}

import type { Page } from 'playwright-core';
import type { Hands } from './hands.ts';

/** What is decided on a proposal; a speaker by what is typed and by the choice that is taken. */
export type Decided = 'Accept' | 'Reject' | { readonly typed: string; readonly taken: string };

/** An article with what is said of it, and what is decided of its proposals, in their order. */
export interface ArticleStory {
  readonly article: string;
  readonly publisher: string;
  readonly published: string;
  readonly address?: string;
  readonly decisions: readonly Decided[];
  /** Why the record is to change. */
  readonly why: string;
}

/** From the queue to an edition: by an editor and a reviewer. */
export async function toEdition(ann: Hands, ben: Hands, story: ArticleStory): Promise<void> {
  const { article, publisher, published, address, decisions, why } = story;
  await ann.write('What it is about', 'An article');
  await ann.press('Begin');
  await ann.page.getByRole('heading', { level: 1, name: 'An article' }).waitFor();
  await ann.follow('Read an article into it');
  await ann.page.getByRole('heading', { level: 1, name: 'Read an article into it' }).waitFor();
  await ann.paste('Text of the article', article);
  if (address !== undefined) await ann.write('Address', address);
  await ann.write('Publisher', publisher);
  await ann.write('Day of publication', published);
  await ann.press('Read the article');
  await ann.page.getByText(`Proposal 1 of ${decisions.length}`).waitFor();
  for (const decided of decisions) {
    if (typeof decided !== 'string') {
      await ann.write('Another speaker (key s)', decided.typed);
      await ann.press(decided.taken);
    }
    await ann.decide(decided === 'Reject' ? 'Reject' : 'Accept');
  }
  const accepted = decisions.filter((one) => one !== 'Reject').length;
  await ann.press(`Write ${accepted} into the change set`);
  await ann.page.getByRole('heading', { level: 1, name: 'An article' }).waitFor();
  await ann.page.getByText('Compared with edition').waitFor();
  await ann.write('Why the record is to change', why);
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

/** The entries that the change set of a page changed, as the record has them, by type and key. */
export async function changedBy(
  page: Page,
  askDesk: (query: string, variables?: object) => Promise<Record<string, never>>,
): Promise<ReadonlyMap<string, unknown>> {
  const id = /change-sets\/([^/]+)/.exec(page.url())?.[1];
  const { changeSet } = await askDesk(
    'query ($id: ID!) { changeSet(id: $id) { drafts { type key } } }',
    { id },
  );
  const entries = new Map<string, unknown>();
  for (const { type, key } of Object(changeSet).drafts) {
    const { entry } = await askDesk(
      'query ($entry: EntryRefInput!) { entry(entry: $entry) { draft } }',
      { entry: { type, key } },
    );
    entries.set(`${type} ${key}`, Object(entry).draft);
  }
  return entries;
}

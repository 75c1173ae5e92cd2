import { ask } from '../client/ask.ts';
import { suggest } from '../client/suggest.ts';
import {
  type ChangeSetFieldsFragment,
  DeskEntryDocument,
  HoldTextDocument,
  type RefusalFieldsFragment,
  SaveDraftDocument,
} from '../documents.generated.ts';

/** An article as it was given. */
export interface GivenArticle {
  readonly content: string;
  readonly address: string;
  /** The slug of a body, or its name. */
  readonly publisher: string;
  readonly published: string;
}

/** Holds an article with a change set, and drafts its publisher where the record has none; gives the id of the text. */
export async function holdArticle(
  { id, version, drafts }: ChangeSetFieldsFragment,
  { content, address, publisher, published }: GivenArticle,
): Promise<{ readonly text: string | null; readonly refusals: readonly RefusalFieldsFragment[] }> {
  const name = publisher.trim();
  const key = await keyOf(name);
  const entry = { type: 'BODY', key } as const;
  let expected = version;
  const isDrafted = drafts.some((one) => one.type === 'BODY' && one.key === key);
  if (!isDrafted && (await ask(DeskEntryDocument, { entry })).entry === null) {
    const { saveDraft } = await ask(SaveDraftDocument, {
      changeSet: id,
      entry,
      expected,
      base: null,
      draft: { slug: key, kind: 'NEWS_PUBLISHER', names: { en: name } },
    });
    if (!saveDraft.changeSet || saveDraft.refusals.length > 0)
      return { text: null, refusals: saveDraft.refusals };
    expected = saveDraft.changeSet.version;
  }
  const { holdText } = await ask(HoldTextDocument, {
    changeSet: id,
    expected,
    content,
    address: address.trim() === '' ? null : address.trim(),
    publisher: key,
    published,
  });
  const isHeld = holdText.refusals.length === 0;
  return {
    text: (isHeld && holdText.changeSet?.texts.at(-1)?.id) || null,
    refusals: holdText.refusals,
  };
}

/** The slug that is meant by a slug or a name: of a body that is called so, else one made of the name. */
async function keyOf(name: string): Promise<string> {
  if (/^[a-z0-9-]+$/.test(name)) return name;
  const called = (await suggest('BODY', name)).find(
    ({ label }) => label.toLowerCase() === name.toLowerCase(),
  );
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return called?.key ?? slug;
}

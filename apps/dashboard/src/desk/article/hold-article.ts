import { ask } from '../client/ask.ts';
import {
  HeldBeforeDocument,
  type HeldBeforeQuery,
  HoldTextDocument,
  type RefusalFieldsFragment,
} from '../documents.generated.ts';

/** An article as it was given. */
export interface GivenArticle {
  readonly content: string;
  readonly address: string;
  /** The slug of a body, or its name in any language. */
  readonly publisher: string;
  /** Of a new body whose name is in another script: what it is called in English, and its slug. */
  readonly newName: string;
  readonly newSlug: string;
  readonly published: string;
}

/** Where an article is already. */
export type HeldBefore = Omit<HeldBeforeQuery['heldBefore'], '__typename'>;

/** Asks where the record, or a change set, has an article before it is held once more. */
export async function heldBefore({ content, address }: GivenArticle): Promise<HeldBefore> {
  const given = { content, address: address.trim() === '' ? null : address.trim() };
  return (await ask(HeldBeforeDocument, given)).heldBefore;
}

/** Holds an article with a change set, and its publisher where that is new, both or nothing; gives the id of the text, and the version that there is now. */
export async function holdArticle(
  { id, version }: { readonly id: string; readonly version: number },
  { content, address, publisher, newName, newSlug, published }: GivenArticle,
): Promise<{
  readonly text: string | null;
  readonly version: number;
  readonly refusals: readonly RefusalFieldsFragment[];
}> {
  const { holdText } = await ask(HoldTextDocument, {
    changeSet: id,
    expected: version,
    content,
    address: address.trim() === '' ? null : address.trim(),
    publisher: publisher.trim(),
    newPublisher: newSlug.trim() === '' ? null : { slug: newSlug.trim(), name: newName.trim() },
    published,
  });
  const { changeSet, refusals } = holdText;
  const isHeld = refusals.length === 0;
  return {
    text: (isHeld && changeSet?.texts.at(-1)?.id) || null,
    version: changeSet?.version ?? version,
    refusals,
  };
}

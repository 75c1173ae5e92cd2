import type { DraftEntry } from '../digest/digest.ts';
import type { Entry, WithNoun } from '../drafts/noun-types.ts';
import { entriesOf, parseDraft } from '../drafts/revise.ts';

/** Drafts as seed files give them, as the entries that are published: each place of an accord is one of its own. */
export function entriesOfDrafts(
  withNoun: WithNoun,
  drafts: readonly Pick<Entry, 'type' | 'value'>[],
): readonly DraftEntry[] {
  return drafts.flatMap(({ type, value }) =>
    withNoun(type, (noun) => entriesOf(noun, parseDraft(noun, value))),
  );
}

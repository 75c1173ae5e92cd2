import { z } from 'zod';
import { accordDraft } from '../accord/draft.ts';
import type { EntryType } from '../digest/entry-type.ts';
import { withNoun } from '../record/nouns.ts';

/** The shape of the drafts of an entry, as JSON Schema (draft 2020-12): what it takes, without rules that look beyond one field. */
export function entryShape(type: EntryType): unknown {
  return z.toJSONSchema(shapeOf(type), { io: 'input', unrepresentable: 'any' });
}

function shapeOf(type: EntryType): z.ZodType {
  // The places of an accord are entries of their own.
  if (type === 'Accord') return accordDraft.omit({ participations: true });
  if (type === 'Participation') return accordDraft.shape.participations.unwrap().element;
  return withNoun(type, (noun) => noun.shape);
}

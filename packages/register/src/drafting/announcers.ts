import type { Entry, ProposedAct } from '@signatory/quotes';
import type { ActSeed } from './act-seed.ts';
import type { Who } from './groups.ts';
import type { Quotation } from './quotations.ts';

/** The kinds of acts that are done by words. */
const BY_WORDS = /^(?:ANNOUNCED|DECLINED|FLOATED)$/;

/** Who reports what others did. */
const PRESS =
  /\b(?:agenc(?:y|ies)|broadcasters?|correspondents?|dail(?:y|ies)|journal(?:ists?)?|magazines?|media|newspapers?|outlets?|papers?|press|reporters?|reports?|stations?|television|tv|websites?|weekly)\b/i;

/** Whether somebody only tells what others did: a newspaper of the record, or who is called one, or "reported" and is not on record. */
function isReporter({ who, person, draft }: Quotation, speakers: readonly Entry[]): boolean {
  const { body, leader } = who?.speaker ?? {};
  if (body !== undefined)
    return speakers.some(
      ({ kind, key, role }) => kind === 'body' && key === body && role === 'REPORTER',
    );
  if (leader !== undefined && !person) return false;
  return PRESS.test(draft.mention?.text ?? '') || /^report/i.test(draft.cue?.text ?? '');
}

/** Who asked or named a country, as a speaker: for a country its government. Null where the record has no such body, or several. */
function authorOf(asker: Entry, speakers: readonly Entry[]): Who['speaker'] | null {
  if (asker.kind === 'leader') return { leader: asker.key };
  if (asker.kind === 'body') return { body: asker.key };
  const [body, ...others] = speakers.filter(
    ({ role, country }) => role === 'GOVERNMENT' && country === asker.key,
  );
  return body && others.length === 0 ? { body: body.key } : null;
}

const isSame = (one: Who['speaker'], other: Who['speaker']): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([key, value]) => other[key] === value);

/**
 * The words by which an act was announced: those in which it is told. Null where the article tells it itself, where they are a report of
 * what somebody else did, and for what is no announcement.
 */
export function wordsOf<Said extends Quotation>(
  { kind, passage, by }: ProposedAct,
  quotations: readonly Said[],
  speakers: readonly Entry[],
): Said | null {
  if (!BY_WORDS.test(kind)) return null;
  const author = by && authorOf(by, speakers);
  if (by && !author) return null;
  const around = quotations.filter(
    (one) =>
      one.who &&
      one.draft.content.start <= passage.start &&
      passage.end <= one.draft.content.end &&
      (author ? isSame(one.who.speaker, author) : !isReporter(one, speakers)),
  );
  return around.at(-1) ?? null;
}

/** Who announced an act, and by which statement, as its draft has them. */
interface Announced {
  readonly by?: Who['speaker'];
  readonly statement?: string;
}

/**
 * The author of an act: whom its clause names, or whose words it is told in, with the statement that these were drafted as. Somebody new or
 * not named only with that: nothing else adds or explains them.
 */
export function announcedBy(
  act: Pick<ProposedAct, 'by'>,
  words: Quotation | null,
  statement: string | undefined,
  speakers: readonly Entry[],
): Announced {
  const author = act.by && authorOf(act.by, speakers);
  if (author && !words) return { by: author };
  const isOnlySaid = words?.person || (words?.who && 'unnamed' in words.who.speaker);
  if (!words?.who || (isOnlySaid && statement === undefined)) return {};
  return { by: words.who.speaker, ...(statement === undefined ? {} : { statement }) };
}

/** The kinds of acts that somebody else may do than the country: the record tells by whom. */
const BY_SOMEBODY = /^(?:ANNOUNCED|DECLINED|FLOATED|SOUGHT)$/;

/** What an article does not tell of an act: who did it, its day. */
export function untoldOf({ kind, by, date }: ActSeed['act']): readonly string[] {
  return [
    ...(BY_SOMEBODY.test(kind) && by === undefined ? ['who did it'] : []),
    ...(date === undefined ? ['the day'] : []),
  ];
}

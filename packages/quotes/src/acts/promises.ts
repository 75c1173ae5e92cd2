import { extract } from '../extract.ts';
import type { Entry } from '../gazetteer/entry.ts';
import { hasOffice } from '../gazetteer/plain-names.ts';
import { spanOfTokens } from '../reading/article.ts';
import { framesOf } from '../reading/sentences.ts';
import type { Stretch } from '../span.ts';
import type { Token } from '../tokens/token.ts';
import { tokensOf } from '../tokens/tokens.ts';
import { accordsOf } from './accord/accord-of.ts';
import type { Finder } from './clause/named.ts';
import type { Deed } from './deeds/deed.ts';
import { deedAt } from './deeds/deeds.ts';
import { FORMS, JOINING } from './deeds/verbs.ts';
import type { ProposedAct } from './proposed-act.ts';
import { saidOn } from './said-on.ts';

/** What a text is read with, and which accords it names where. */
export interface Reading {
  readonly entries: readonly Entry[];
  readonly published: string | undefined;
  readonly accords: Finder;
  readonly parties: Finder;
  readonly countryOf: (entry: Entry) => Entry | null;
  /** The accord that "it" means at a place of the text. */
  readonly contextAt: (place: number) => Entry | null;
}

/** What makes a promise none: a condition, a time that may not come. */
const CONDITION = /^(?:if|unless|until|once|when|whenever|provided|before|after|whether)$/;

/** Asked of the whole text first: most articles promise nothing, and need not be read for speakers. */
const PROMISE =
  /(?:\b(?:will|shall|won['’]t)|['’]ll)\b[^.!?\n]{0,40}\b(?:sign|join|ratify|accede|initial|endorse|adhere|participate|take|enter|approve|become|establish|normali[sz]e)\b/i;

/**
 * What those who act for a state promise between marks: "“We will sign the accord,” President Vale said". Of another state it is only
 * spoken of. What is promised on a condition, or by who acts for no state, is nothing.
 */
export function promisesIn(text: string, reading: Reading): ProposedAct[] {
  if (!PROMISE.test(text)) return [];
  const drafts = extract(text, { gazetteer: reading.entries });
  return drafts.flatMap((draft) => {
    const own = draft.form === 'DIRECT' ? stateOf(draft, reading) : null;
    if (!own) return [];
    const said = reading.published ? saidOn(text, draft, reading.published) : null;
    return draft.passages.flatMap((passage) =>
      framesOf(text, tokensOf(text, passage, [], 0), [], 0, 'body').flatMap(({ tokens }) =>
        promised(text, tokens, own, reading).map((act) => ({ ...act, when: said })),
      ),
    );
  });
}

/** The state that a speaker acts for. */
function stateOf(
  { speaker, mention }: { speaker: Entry | null; mention: Stretch | null },
  { parties, countryOf }: Reading,
): Entry | null {
  if (speaker) return countryOf(speaker);
  if (!mention || !(hasOffice(mention.text) || /\bgovernment$/.test(mention.text))) return null;
  if (/\b(?:for|to)\b|\p{L}['’]s? (?:wife|husband|son|daughter)/u.test(mention.text)) return null;
  const named = parties(tokensOf(mention.text, { start: 0, end: mention.text.length }, [], 0));
  const states = new Set(named.flatMap(({ entry }) => countryOf(entry) ?? []));
  return states.size === 1 ? ([...states][0] ?? null) : null;
}

function promised(
  text: string,
  tokens: readonly Token[],
  own: Entry,
  { accords, parties, countryOf, contextAt }: Reading,
): Omit<ProposedAct, 'when'>[] {
  if (tokens.some(({ low }) => CONDITION.test(low))) return [];
  const named = accords(tokens);
  return tokens.flatMap((token, at) => {
    const deed = shortened(tokens, at) ?? deedAt(tokens, at);
    if (!deed?.ahead || !/^(?:ANNOUNCED|DECLINED)$/.test(deed.kind)) return [];
    if (tokens.slice(deed.from, at).some(({ low }) => low === 'would')) return [];
    const first = deed.from === at ? at : deed.from;
    const actor = actorBefore(tokens, first, own, parties, countryOf);
    const [object] = accordsOf(tokens, named, deed, contextAt(token.start));
    const accord = object?.entry;
    if (!actor || !accord) return [];
    const foreign = actor.country !== own;
    if (foreign && deed.kind === 'DECLINED') return [];
    const { start, end } = spanOfTokens(tokens, actor.from, object?.at?.to ?? deed.to);
    const passage = { start, end, text: text.slice(start, end) };
    const kind = foreign ? 'FLOATED' : deed.kind;
    return [{ accord, country: actor.country, kind, passage }];
  });
}

/** "we'll | sign" */
function shortened(tokens: readonly Token[], at: number): Deed | null {
  const [base, form] = FORMS.get(tokens[at]?.low ?? '') ?? [];
  if (!base || form !== 'base' || !(base in JOINING)) return null;
  if (!/^(?:we|i)['’]ll$/.test(tokens[at - 1]?.low ?? '')) return null;
  return { kind: 'ANNOUNCED', from: at, at, to: at + 1, passive: false, ahead: true };
}

/** Who is the subject of the verb group at `from`: "we", "my country", or a state by its name. */
function actorBefore(
  tokens: readonly Token[],
  from: number,
  own: Entry,
  parties: Finder,
  countryOf: (entry: Entry) => Entry | null,
): { country: Entry; from: number } | null {
  const [two, one] = [tokens[from - 2]?.low ?? '', tokens[from - 1]?.low ?? ''];
  if (/^(?:we|i)(?:['’]ll)?$/.test(one)) return { country: own, from: from - 1 };
  if (/^(?:country|government|nation|state)$/.test(one) && /^(?:my|our)$/.test(two))
    return { country: own, from: from - 2 };
  const named = parties(tokens).find(({ to }) => to === from);
  const country = named && countryOf(named.entry);
  return country ? { country, from: named.from } : null;
}

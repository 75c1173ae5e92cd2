import type { Entry } from '../gazetteer/entry.ts';
import { AUX, DET, MODAL, PERSON, POSS, PREP } from '../lexicon/words.ts';
import type { Article, Sentence } from '../reading/article.ts';
import { COMMA, has, QUOTE, SEMICOLON, type Token, WORD } from '../tokens/token.ts';
import type { Deed } from './deed.ts';
import type { Named } from './named.ts';
import { FORMS } from './verbs.ts';

/** A sentence with the accords and the countries that it names. */
export interface Scene {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly named: readonly Named[];
  readonly parties: readonly Named[];
}

/** Who acts: countries that are the subject, or stand after "by"; null if nobody is named, and the act is nobody's. */
export function actorsOf(scene: Scene, deed: Deed, before: readonly Entry[]): Entry[] | null {
  const { sentence, parties } = scene;
  const { tokens } = sentence;
  if (deed.object) {
    const { from, to } = deed.object;
    const asked = parties.filter((one) => one.from >= from && one.to <= to);
    return asked.length > 0 ? unique(asked) : null;
  }
  if (deed.owned) {
    const owner = parties.filter(({ to }) => to === deed.from);
    return owner.length > 0 ? unique(owner) : null;
  }
  if (deed.passive) {
    const by = tokens.findIndex(({ low }, at) => at > deed.at && at < deed.at + 14 && low === 'by');
    const listed = parties.filter(
      (one) => by >= 0 && one.from > by && one.from < by + 40 && !hasVerb(tokens, by, one.from),
    );
    return listed.length > 0 ? unique(listed) : null;
  }
  const start = clauseStart(tokens, deed.from);
  if (tokens.slice(start, deed.from).some(({ low }) => /^(?:neither|none|nobody)$/.test(low)))
    return null;
  const pronoun = tokens
    .slice(start, deed.from)
    .findLast(({ kind, low }) => kind === WORD && /^(?:it|he|she|they|which|who)$/.test(low));
  const own = parties.filter(
    (one) => one.from >= start && one.to <= deed.from && !isObject(tokens, one, start),
  );
  const last = own.at(-1);
  if (last && (!pronoun || pronoun.start < (tokens[last.from] as Token).start)) return unique(own);
  if (/^(?:which|who)$/.test(pronoun?.low ?? '')) {
    const antecedent = parties.findLast(({ to }) => to <= start + 1);
    return antecedent ? [antecedent.entry] : null;
  }
  const country = tokens
    .slice(start, deed.from)
    .some(({ low }) => /^(?:country|kingdom|government|nation|state|republic)$/.test(low));
  // "two years after its neighbours | had signed it": others, who are not named.
  const others = tokens.slice(start, deed.from).some((token) => has(token, POSS));
  if (!pronoun && !country && start > 0) return others ? null : sharedSubject(scene, start);
  if (!pronoun && !country) return null;
  const earlier = parties.filter(({ to }) => to <= start);
  if (earlier.length > 0) return subjectsFrom(scene, earlier[0] as Named);
  return before.length > 0 ? [...before] : null;
}

/** "Norland left the talks and | signed the pact": the subject of the verb before. */
function sharedSubject(scene: Scene, start: number): Entry[] | null {
  const [first] = scene.parties;
  return first && first.to <= start && !isObject(scene.sentence.tokens, first, 0)
    ? subjectsFrom(scene, first)
    : null;
}

/** "entered into force for Norland", "For Norland the accord entered into force": whom; none where it is the accord as such. */
export function forWhom({ sentence: { tokens }, parties }: Scene, deed: Deed): Entry[] {
  const [first] = parties;
  if (tokens[0]?.low === 'for' && first && first.from <= 2)
    return subjectsFrom({ sentence: { tokens }, parties }, first);
  const whom = parties.filter(
    ({ from }) =>
      from > deed.to && from < deed.to + 12 && /^(?:for|the)$/.test(tokens[from - 1]?.low ?? ''),
  );
  return tokens.slice(deed.to, deed.to + 2).some(({ low }) => low === 'for') ? unique(whom) : [];
}

const unique = (list: readonly Named[]): Entry[] => [...new Set(list.map(({ entry }) => entry))];

/** The countries named together with the first: "Norland, Sudmark and Velmark". */
export function subjectsFrom(
  {
    sentence: { tokens },
    parties,
  }: Pick<Scene, 'parties'> & { sentence: Pick<Sentence, 'tokens'> },
  first: Named,
): Entry[] {
  const out = [first];
  for (const next of parties) {
    const last = out.at(-1) as Named;
    if (next.from <= last.from) continue;
    const joined = tokens
      .slice(last.to, next.from)
      .every(({ kind, low }) => kind === COMMA || low === 'and' || low === 'the');
    if (!joined) break;
    out.push(next);
  }
  return unique(out);
}

/** Where the clause of a verb begins: after a sign or a conjunction that another clause ends with. */
function clauseStart(tokens: readonly Token[], verb: number): number {
  for (let at = verb - 1; at > 0; at--) {
    const { kind, low } = tokens[at] as Token;
    if (kind === QUOTE || kind === SEMICOLON) return at + 1;
    if (
      kind === WORD &&
      /^(?:that|which|who|while|but|although|because|when|after|as|where)$/.test(low)
    )
      return low === 'which' || low === 'who' ? at : at + 1;
    const verbal =
      kind === WORD &&
      (has(tokens[at], AUX | MODAL) || tokens[at]?.verb !== undefined || FORMS.has(low));
    if (verbal && !has(tokens[at - 1], DET | PREP)) return at + 1;
  }
  return 0;
}

/** Whether a country stands where no subject does: "in Norland", "with Norland", "the envoy to Norland". */
function isObject(tokens: readonly Token[], { from }: Named, start: number): boolean {
  let at = from - 1;
  if (tokens[at]?.low === 'the') at--;
  const link = tokens[at];
  if (at < start || link?.kind !== WORD) return false;
  if (!has(link, PREP)) return false;
  // "The president of Norland signed", "negotiators for Norland initialled": they act for it.
  return link.low !== 'of' && !(link.low === 'for' && has(tokens[at - 1], PERSON));
}

const hasVerb = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some((token) => has(token, AUX | MODAL));

import { ADV, AUX, CONJ, DET, SUB, TIME } from '../lexicon/words.ts';
import { lastSign } from '../reading/article.ts';
import { endsAttribution } from '../reading/cues.ts';
import { isName, isSpeaker, phraseStartingAt } from '../reading/phrases.ts';
import { COMMA, DASH, type Token, WORD } from '../reading/tokens.ts';
import type { Finding, Site } from './sieve.ts';

/** "“…,” said the envoy" and "“…,” the envoy said": what attributes a quotation stands just after it. */
export function after(site: Site): Finding | null {
  const { article, tokens, at, quote, place, sentence } = site;
  let next = at + 1;
  const sign = lastSign(article, quote);
  let signalled = /[,?!…—–-]/.test(sign);
  if (tokens[next]?.kind === COMMA || tokens[next]?.kind === DASH) {
    signalled = true;
    next++;
  }
  const token = tokens[next];
  if (token?.kind !== WORD) return null;
  const found = (
    cue: Finding['cue'],
    subject: Finding['subject'],
    device?: Finding['device'],
  ): Finding => ({
    sieve: 'after',
    cue,
    subject,
    sentence: place.sentence,
    ...(device ? { device } : {}),
  });

  // Inversion.
  if (token.verb && token.verb.form !== 'ing' && token.verb.form !== 'base') {
    let start = next + 1;
    while (
      tokens[start]?.kind === WORD &&
      (tokens[start] as Token).flags & ADV &&
      !((tokens[start] as Token).flags & DET) &&
      !isName(tokens, start)
    )
      start++;
    const subject = phraseStartingAt(tokens, start);
    if (
      subject &&
      isSpeaker(tokens, subject) &&
      token.verb.kind !== 'label' &&
      (token.verb.kind !== 'judge' || signalled) &&
      tokens[subject.from]?.low !== 'that' &&
      (signalled || (!token.verb.noun && endsAttribution(tokens, subject.to)))
    ) {
      const cue = sentence.cues.find((one) => one.at === next);
      const verb = {
        at: next,
        from: next,
        to: next + 1,
        verb: token.verb,
        negative: false,
        unreal: false,
      };
      return found({ ...(cue ?? verb), ...verb, subject, side: 'right' }, subject);
    }
  }
  if (
    signalled &&
    !token.verb &&
    /(?:ed|s)$/.test(token.low) &&
    !token.capital &&
    token.flags === 0
  ) {
    // Any verb may be a cue between a quotation and a speaker: "“Enough!” thundered the leader".
    const subject = phraseStartingAt(tokens, next + 1);
    const end = subject ? tokens[subject.to] : undefined;
    if (subject && isSpeaker(tokens, subject) && (!end || end.kind !== WORD))
      return found(null, subject, { from: next, to: next + 1 });
  }

  // Subject and verb.
  let start = next;
  while (
    tokens[start]?.kind === WORD &&
    ((tokens[start] as Token).low === 'as' ||
      ((tokens[start] as Token).flags & (ADV | TIME) &&
        !((tokens[start] as Token).flags & (DET | SUB | CONJ)) &&
        !isName(tokens, start)))
  )
    start++;
  if (tokens[start]?.kind === COMMA && start > next) start++;
  const first = phraseStartingAt(tokens, start);
  for (const cue of sentence.cues) {
    if (
      cue.from <= start ||
      !cue.subject ||
      cue.side === 'shared' ||
      /^(?:who|which)$/.test(tokens[cue.subject.from]?.low ?? '')
    )
      continue;
    if (
      cue.subject.from !== start &&
      !(first && cue.subject.from >= first.from && cue.subject.to <= first.to)
    )
      continue;
    if (cue.verb.form === 'ing' && !(tokens[cue.from] as Token).flags) continue;
    return found(cue, cue.subject);
  }
  if (!signalled || !first || !isSpeaker(tokens, first)) return null;
  const verb = tokens[first.to];
  const last = tokens[first.to + 1];
  if (
    verb?.kind === WORD &&
    !verb.capital &&
    /(?:ed|s)$/.test(verb.low) &&
    (verb.flags & ~0) === 0 &&
    !verb.verb &&
    (!last || last.kind !== WORD || last.flags & (ADV | TIME))
  ) {
    return found(null, first, { from: first.to, to: first.to + 1 });
  }
  if (verb?.flags && verb.flags & AUX) return null;
  return null;
}

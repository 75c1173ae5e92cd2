import type { Entry } from '../../gazetteer/entry.ts';
import type { Token } from '../../tokens/token.ts';
import { listFrom, type Place } from '../clause/lists.ts';
import { entriesIn } from '../clause/named.ts';
import { isTimeWord } from '../clause/time-word.ts';
import type { Deed } from '../deeds/deed.ts';
import { rendered } from '../deeds/render.ts';

/** "entered into force for Norland", "For Norland the accord entered into force": whom; none where it is the accord as such. */
export function forWhom(scene: Omit<Place, 'before'>, deed: Deed): Entry[] {
  const { tokens, states } = scene;
  const first = states.find(({ from, to }) => to <= deed.from && isWhose(tokens, from));
  if (first) return entriesIn(listFrom(scene, first.from).filter(({ to }) => to <= deed.from));
  const past = pastDay(tokens, deed.to);
  if (!WHOSE.test(rendered(tokens, past, past + 4))) return [];
  const near = states.filter(({ from }) => from > past && from < past + 12);
  // "for Norland on 2 May and | for Sudmark on 3 June"
  const end = near[0]?.to ?? 0;
  return entriesIn(
    near.filter(({ from }) => !tokens.slice(end, from).some((one) => isTimeWord(one))),
  );
}

const WHOSE =
  /^(?:\S+ )?(?:for|in respect of|with (?:respect|regard) to|as regards|in relation to) /;
const OPENS =
  /(?:^|[,·] |(?:and|but|that|while) )(?:for|in respect of|with (?:respect|regard) to|as regards|as for|in relation to) (?:the )?$/;

/** "For | Norland the accord …", "and, in respect of | Sudmark, …" */
const isWhose = (tokens: readonly Token[], from: number): boolean =>
  OPENS.test(rendered(tokens, Math.max(0, from - 6), from));

/** "entered into force | on 2 May 2030 | for": past the day. */
function pastDay(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 6 && (/^(?:on|in)$/.test(tokens[at]?.low ?? '') || isTimeWord(tokens[at])))
    at++;
  return /^(?:on|in)$/.test(tokens[at - 1]?.low ?? '') && at > from ? at - 1 : at;
}

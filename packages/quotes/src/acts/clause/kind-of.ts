import type { Entry } from '../../gazetteer/entry.ts';
import { isSaying } from '../../reading/cue.ts';
import type { Deed } from '../deeds/deed.ts';
import type { ActKind } from '../deeds/verbs.ts';
import type { Scene } from './actors.ts';
import { BINDING, VOICE } from './offices.ts';

const WATCHERS =
  /^(?:analysts?|experts?|observers?|commentators?|economists?|historians?|critics?|media|bloggers?)$/;

/**
 * The kind, by who speaks; null where it is no act. What others say that a state will do is no announcement of its own: "Norland’s
 * minister said it would sign" is one; "Sudmark said Norland would sign" names it as one that might. What may be, and what is planned, is
 * an act only in the words of one who speaks for a state.
 */
export function kindOf(
  { tokens, cues, states }: Scene,
  deed: Deed,
  country: Entry | null,
): ActKind | null {
  if (!deed.ahead || deed.asked) return deed.kind;
  const cue = cues.find(
    (one) =>
      isSaying(one) && one.subject && !one.unreal && (one.to <= deed.from || one.from >= deed.to),
  );
  const possible = deed.kind === 'FLOATED' || deed.plan === true;
  if (!cue?.subject) return possible ? null : deed.kind;
  const { from, to } = cue.subject;
  const words = tokens.slice(from, to);
  if (words.some(({ low }) => WATCHERS.test(low))) return possible ? null : deed.kind;
  const speakers = states.filter((one) => one.from < to && one.to > from).map(({ entry }) => entry);
  const official = words.some(({ low }) => BINDING.test(low) || VOICE.test(low));
  const own = speakers.length === 0 || speakers.some((entry) => entry === country);
  if (possible && speakers.length === 0 && !official) return null;
  // What is only hinted at of one's own state is nothing yet.
  if (/^(?:suggest|hint)$/.test(cue.verb.base))
    return own && speakers.length > 0 ? null : 'FLOATED';
  if (deed.kind === 'FLOATED') return own && speakers.length > 0 ? 'APPLIED' : 'FLOATED';
  if (deed.own && !own && !/^(?:announce|confirm)$/.test(cue.verb.base)) return null;
  if (deed.kind === 'ANNOUNCED')
    return own || /^(?:announce|confirm)$/.test(cue.verb.base) ? 'ANNOUNCED' : 'FLOATED';
  return own ? deed.kind : null;
}

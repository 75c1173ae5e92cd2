import type { Token } from '../../tokens/token.ts';
import { rendered } from './render.ts';

/** What is meant by who decided, plans, wishes or refuses to do what an infinitive or a gerund tells; who counts as the first to do it. */
export type Attitude = 'DECIDED' | 'PLANNED' | 'WISHED' | 'REFUSED';

const OWN =
  '(?:(?:its|their|his|her|the|an?|this|that|any|every|own|formal|firm|final|long-awaited|standing|repeated|\\S+al|\\S+n) )*';
const OFFER =
  '(?:chance|opportunity|offers?|invitations?|calls?|requests?|proposals?|appeals?|overtures?|pressure)';

/** Before "to": each ends with the word before it. */
const BEFORE_TO: readonly (readonly [Attitude, string])[] = [
  ['REFUSED', '(?:declin(?:e[ds]?|ing)|refus(?:e[ds]?|ing)|unwilling|reluctant)'],
  [
    'REFUSED',
    `(?:(?:pass(?:ed|es)|giv(?:en|es)|gave) up|turn(?:ed|s)(?: down)?|wav(?:ed|es) (?:away|off)|(?:reject|declin|refus|rebuff|spurn|resist|dismiss|shrug|snubb?)(?:ed|s|es)(?: off)?|forgo(?:es)?|forwent) (?:\\S+ ){0,6}?${OFFER}(?: (?:from|by|of) (?:\\S+ ){0,3}?\\S+)?`,
  ],
  [
    'REFUSED',
    '(?:opt|cho[so]e|decid|elect|resolv|agre|vot|vow|promis|pledg)(?:ed|d|e|en)? (?:\\S+ly )?not',
  ],
  [
    'REFUSED',
    '(?:has|have|had|see|sees|saw) no (?:\\S+ )?(?:plans?|intention|wish|desire|reason|need|interest|appetite|decision|promise)',
  ],
  ['REFUSED', '(?:ruled|rules) out (?:any|every) (?:\\S+ )?(?:move|step|plan|bid|attempt)'],
  [
    'DECIDED',
    '(?:accept|tak)(?:ed|ed|s|es|en)? (?:up )?(?:\\S+ ){0,6}?(?:invitation|offer)(?: (?:from|by|of) (?:\\S+ ){0,3}?\\S+)?',
  ],
  [
    'DECIDED',
    `(?:t[ao]ke?n?s?|ma[kd]es?|reach(?:ed|es)|announc(?:ed|es)|confirm(?:ed|s)|declar(?:ed|es)|g[ai]v(?:e|es|en)) ${OWN}(?:decision|commitment|pledge|promise|word|undertaking|vow|intention|intent|readiness|plans?)`,
  ],
  ['DECIDED', 'commit(?:s|ted)? (?:itself|themselves|himself|herself)'],
  [
    'DECIDED',
    '(?:agree[ds]?|decide[ds]?|resolve[ds]?|opt(?:s|ed)|chose|chooses|chosen|elect(?:s|ed)|pledge[ds]?|vow(?:ed|s)?|promise[ds]?|commit(?:s|ted)?|announce[ds]?|undert(?:ook|akes)|decision|promise|pledge|vow|due|voted|votes)',
  ],
  ['DECIDED', 'agree[ds]? in principle'],
  [
    'PLANNED',
    '(?:intends?|intended|intention|plans?|planned|ready|prepared|willing|set|poised|preparing|about|going|aims?|aimed|gearing up|on (?:course|track|its way))',
  ],
  [
    'WISHED',
    `(?:submitt|lodg|fil|present|hand|ma[dk]|put|send|sent|deposit)(?:ed|e|es|s)?(?: in)? (?:\\S+ ){0,4}?(?:application|request|bid)`,
  ],
  [
    'WISHED',
    `(?:want|wants|wanted|hope|hopes|hoped|wish(?:es|ed)?|seeks?|sought|appl(?:y|ies|ied)|asked|like|keen|eager|anxious|application|request|bid|express(?:ed|es) ${OWN}(?:wish|desire|interest|hope))`,
  ],
];

/** Before "-ing". */
const BEFORE_ING: readonly (readonly [Attitude, string])[] = [
  [
    'REFUSED',
    '(?:ruled|rules|ruling) out(?: (?:the|any) (?:\\S+ )?(?:idea|possibility|prospect|notion) of)?',
  ],
  ['REFUSED', '(?:decid|vot)(?:ed|es) against'],
  [
    'REFUSED',
    '(?:reject|dismiss)(?:ed|s|es)(?: (?:the|any) (?:\\S+ )?(?:idea|possibility|prospect|notion|thought) of)?',
  ],
  ['REFUSED', '(?:has|have|had) no (?:\\S+ )?(?:intention|thought|plans|interest) (?:of|in)'],
  ['REFUSED', 'opt(?:ed|s) out of'],
  ['DECIDED', '(?:agree[ds]?|settled|decided) (?:on|upon)'],
  ['DECIDED', 'commit(?:s|ted)?(?: itself| themselves| himself)? to'],
];

const compiled = (table: readonly (readonly [Attitude, string])[]) =>
  table.map(([attitude, words]) => [attitude, new RegExp(`(?<![^ ])(?:${words}) $`)] as const);
const TO = compiled(BEFORE_TO);
const ING = compiled(BEFORE_ING);
const FAR = 12;

/** What the words that end before `end` say of an infinitive ("to") or a gerund, and where their first stands. */
export function attitudeBefore(
  tokens: readonly Token[],
  end: number,
  link: 'to' | 'ing',
): { attitude: Attitude; head: number } | null {
  const from = Math.max(0, end - FAR);
  const line = rendered(tokens, from, end);
  for (const [attitude, words] of link === 'to' ? TO : ING) {
    const found = words.exec(line);
    if (!found) continue;
    const head = end - (found[0].split(' ').length - 1);
    return { attitude, head };
  }
  return null;
}

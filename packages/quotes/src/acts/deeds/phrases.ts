import type { ActKind } from './verbs.ts';

/** What a phrase tells of when it is done: a kind, that of the instrument it names, or nothing by itself ("took a seat on"). */
export type Told = ActKind | 'INSTRUMENT' | null;

/** Whose it is, and what is said of it: "its", "his country’s", "the second". */
const OWN =
  '(?:(?:(?:his|her|its|their|the|our|a|an) (?:country|nation|kingdom|government|state|republic|people) ’s|its|their|his|her|our|the|a|an|all|both|own|full|formal|official|national|written|one-year|six-month|required|necessary|respective|long-awaited|\\S+ly|\\S+th|\\S+nd|\\S+st|#) )*';
/** What may stand between a verb and its noun: "on Monday", "with the secretary-general". */
const FAR = '(?:[^,· ]+ ){0,11}?';
const CONSENT = '(?:ratification|accession|acceptance|approval)';
/** Not "a copy of". */
const NO_COPY = '(?!(?:\\S+ )*(?:no|cop(?:y|ies)|drafts?|photographs?|translations?) )';
/** Not "of its objection to", "of rumours of". */
const NO_OTHER =
  '(?!.* (?:objections?|opposition|concerns?|regret|reaction|response|rumou?rs|threat|view|possible) )';
/** "the ninth", "the latest African": who is counted. */
const RANK = '(?:the|its|a) (?:[^,· ]+ ){0,3}?';

/**
 * The phrases by which news, depositaries and ministries tell of an act: what it is, the verbs, and the words after each. The terms are those
 * of the law of treaties (VCLT arts. 2, 10–18, 54–70, 77). One line is read in every tense and form, done, promised, refused or denied.
 */
export const PHRASES: readonly (readonly [told: Told, verbs: string, after: string])[] = [
  [
    'SIGNED',
    'put set affix add append lend attach give',
    `${OWN}(?:signatures?|names?) to(?: the (?:growing |long )?list of (?:its |the )?(?:signatories|members)(?= (?:of|to)))?`,
  ],
  ['SIGNED', 'put set', 'pens? to paper (?:on|under)'],
  ['SIGNED', 'put set place write', `${OWN}(?:signatures?|names?|pens?) (?:on|under|beneath|to)`],
  ['SIGNED', 'become', `${RANK}signatory(?= (?:to|of))`],
  [
    'SIGNED',
    'join',
    '(?:the|its) (?:\\S+ )?(?:list|ranks|club|circle|group|family) of (?:\\S+ )?(?:signatories|countries that have signed)(?= )',
  ],
  ['INITIALLED', 'put set affix add', `${OWN}initials (?:to|on|under)`],
  [
    'INSTRUMENT',
    'deposit lodge submit deliver transmit present file hand send table leave',
    `${NO_COPY}${FAR}(?:(?:instruments?|documents?|papers|letters?|deeds?) (?:of|for) (?:its |their |the )?${CONSENT}|${CONSENT} (?:instruments?|documents?|papers))`,
  ],
  ['INSTRUMENT', 'deposit lodge', `(?:with the (?:[^,· ]+ ){1,5}?)?${OWN}${CONSENT}`],
  [
    'RATIFIED',
    'complete conclude finish finalise finalize',
    `${OWN}(?:parliamentary |domestic |internal )?(?:process of |procedures? for )?ratif(?:ication|ying)(?: process| procedures?)?`,
  ],
  [
    'ACCEDED',
    'complete conclude finish finalise finalize',
    `${OWN}accession(?: process| procedures?)?`,
  ],
  ['ACCEDED', 'accede', ''],
  ['SUCCEEDED', 'succeed', ''],
  ['CONSENTED', 'become', `${RANK}(?:state |contracting |full )*(?:party|member)(?= (?:to|of|in))`],
  [
    'CONSENTED',
    'become',
    '(?:state |contracting |full )*(?:party|parties|members)(?= (?:to|of|in))',
  ],
  ['CONSENTED', 'give express signify declare establish notify', `${OWN}consent to be bound by`],
  ['CONSENTED', 'take assume gain acquire', `(?:up |on )?${OWN}membership(?= (?:of|in))`],
  ['CONSENTED', 'throw cast', `in ${OWN}lot with`],
  ['CONSENTED', 'come get', '(?:on board|aboard)(?: with)?'],
  [null, 'come', 'into(?= the)'],
  [null, 'sit serve', 'on(?= the)'],
  [
    null,
    'take',
    `(?:up )?${OWN}(?:seat|place|chair|part)(?: it (?:was|is|has been|had been) offered)? (?:on|in|at)`,
  ],
  [null, 'take', 'part(?= ·|$| $)'],
  ['WITHDRAWAL_REVOKED', 'revoke rescind cancel reverse retract', `${OWN}withdrawal(?= from)`],
  [
    'WITHDRAWAL_REVOKED',
    'withdraw revoke rescind cancel retract reverse',
    `${OWN}(?:notice|notification|instrument|decision) (?:of (?:its |their )?(?:withdrawal|denunciation|intention to withdraw)|to (?:withdraw|leave|quit))`,
  ],
  ['WITHDRAWAL_REVOKED', 'take call', `back ${OWN}withdrawal(?= from)`],
  [
    'WITHDRAWAL_REVOKED',
    'notify inform tell',
    `${FAR}(?:that )?(?:it|they) (?:is|are|was|were) (?:rescinding|revoking|withdrawing|cancelling|retracting|taking back|reversing) (?:its|their|the) (?:(?:notice|notification|instrument) of )?(?:withdrawal|denunciation)`,
  ],
  ['WITHDREW', 'withdraw', '(?:\\S+ly )?(?=from)'],
  ['WITHDREW', 'pull walk bow drop back storm get', '(?:\\S+ly )?out(?= of)'],
  ['WITHDREW', 'be', '(?:now |formally |officially |finally )*out(?= of)'],
  [
    'WITHDREW',
    'be',
    '(?:now )?no longer (?:a |an )?(?:state |contracting |full )*(?:party|member|signatory)(?= (?:to|of|in))',
  ],
  [
    null,
    'be',
    `(?:a )?(?:state |contracting |full )*(?:part|party|member|signatory)(?= (?:of|to|in))`,
  ],
  ['WITHDREW', 'be', '(?:now |formally |officially )*no longer bound by'],
  ['WITHDREW', 'cease', 'to be bound by'],
  ['WITHDREW', 'walk break', '(?:\\S+ly )?away from'],
  [
    'WITHDREW',
    'cease',
    'to be (?:a |an )?(?:state |contracting |full )*(?:party|member)(?= (?:to|of|in))(?!.* (?:expelled|expired|dissolved|lapsed|terminated|suspended) )',
  ],
  ['WITHDREW', 'end terminate renounce', `${OWN}membership(?= (?:of|in))`],
  ['WITHDREW', 'complete finalise finalize', `${OWN}(?:withdrawal|exit|departure)(?= from)`],
  [
    'WITHDRAWAL_NOTIFIED',
    'lodge file submit deposit deliver hand transmit send give serve present table notify',
    `${NO_OTHER}${FAR}(?<!’s )(?<!’s formal )(?:withdrawal|denunciation|exit)(?= from|[ ,·]|$)`,
  ],
  [
    'WITHDRAWAL_NOTIFIED',
    'notify inform give serve',
    `${FAR}(?:intention|decision|intent) (?:to (?:withdraw|pull out|exit|leave|quit|denounce)|of (?:withdrawing|leaving|pulling out))`,
  ],
  [
    'WITHDRAWAL_NOTIFIED',
    'notify serve give',
    `${FAR}that (?:it|they|(?:the|its) (?:country|government|kingdom|republic)) (?:(?:is|are|was|were) (?:pulling out|leaving|quitting|exiting|withdrawing)|(?:will|would) (?:pull out|leave|quit|exit|withdraw))`,
  ],
  [
    'WITHDRAWAL_NOTIFIED',
    'tell inform',
    `(?:the )?(?:united nations|u[.]?n[.]?|depositary)(?: (?:chief|secretary-general))?(?: (?:on|in) (?:\\S+ ){1,3}?| )?(?:that )?(?:it|they) (?:is|are|was|were) (?:pulling out|leaving|quitting|exiting|withdrawing)`,
  ],
  [
    'RATIFICATION_WITHDRAWN',
    'withdraw revoke rescind cancel',
    `${OWN}(?:ratification|accession|acceptance|approval)`,
  ],
  ['SUSPENDED', 'suspend freeze', `${OWN}(?:participation|membership)(?= (?:of|in))`],
  [
    'ESTABLISHED',
    'establish re-establish reestablish restore resume renew open forge formalise formalize normalise normalize',
    `(?=${OWN}(?:diplomatic |full |formal |official |bilateral )*(?:relations|ties))`,
  ],
  [
    'SEVERED',
    'sever break cut',
    `(?:off )?(?=${OWN}(?:diplomatic |full |formal |all )*(?:relations|ties))`,
  ],
  [
    'ANNOUNCED',
    'announce confirm declare',
    `${FAR}(?:accession|adherence|intention|decision|plans?)(?! not)(?! to (?:withdraw|leave|quit|exit))`,
  ],
  [
    'ANNOUNCED',
    'accept',
    `${OWN}(?:invitation|offer|seat|place|membership) (?:to|on|in|of)(?= the)`,
  ],
  ['APPLIED', 'apply', 'for (?:\\S+ )?(?:membership|accession|admission)'],
  ['APPLIED', 'request seek', `${OWN}(?:membership|accession|admission)`],
  ['DECLINED', 'stay remain keep steer', '(?:out|clear|outside|away)'],
  ['DECLINED', 'opt', 'out(?= of)'],
  ['DECLINED', 'decide vote', `against ${OWN}(?:seat|place|membership|participation) (?:on|in|of)`],
  [
    'DECLINED',
    'say',
    `no (?:on \\S+ )?(?:\\S+ )?to(?: ${OWN}(?:seat|place|membership) (?:on|in|of))?`,
  ],
  ['ANNOUNCED', 'say', `yes (?:on \\S+ )?to(?: ${OWN}(?:seat|place|membership) (?:on|in|of))?`],
  ['DECLINED', 'take have want', 'no part (?:in|of)'],
  ['DECLINED', 'have want', 'nothing to do with'],
  ['DECLINED', 'sit', 'out'],
  [
    'DECLINED',
    'turn',
    `down ${OWN}(?:offer of |invitation to )?(?:an? )?(?:invitations?|offers?|seat|place|membership) (?:to|on|in|of|from)`,
  ],
  [
    'DECLINED',
    'reject decline spurn refuse rebuff snub',
    `${OWN}(?:[^,· ]+ ){0,2}?(?:offer of |invitation to )?(?:an? )?(?:invitations?|offers?|seat|place|membership) (?:to|on|in|of|from)`,
  ],
];

/** The kinds of act that prose is read for: names of the register's own. */
export type ActKind =
  | 'ACCEDED'
  | 'ACCEPTED'
  | 'ADOPTED'
  | 'ANNOUNCED'
  | 'APPLIED'
  | 'APPROVED'
  | 'CONSENTED'
  | 'DECLINED'
  | 'ENDORSED'
  | 'ENTERED_INTO_FORCE'
  | 'ESTABLISHED'
  | 'FLOATED'
  | 'INITIALLED'
  | 'INTENT_NOT_TO_BECOME_PARTY'
  | 'RATIFIED'
  | 'RATIFICATION_WITHDRAWN'
  | 'SIGNED'
  | 'SOUGHT'
  | 'SUSPENDED'
  | 'TERMINATED'
  | 'WITHDRAWAL_NOTIFIED'
  | 'WITHDREW';

/** Joining, by verb: what it is when done. "Joined" does not tell by which act a state consented; null of what is no act by itself. */
export const JOINING: Readonly<Record<string, ActKind | null>> = {
  sign: 'SIGNED',
  join: 'CONSENTED',
  accede: 'ACCEDED',
  ratify: 'RATIFIED',
  initial: 'INITIALLED',
  endorse: 'ENDORSED',
  adhere: null,
  participate: null,
  take: null,
  enter: null,
  approve: 'APPROVED',
};
export const LEAVING: Readonly<Record<string, ActKind>> = {
  withdraw: 'WITHDREW',
  quit: 'WITHDREW',
  exit: 'WITHDREW',
  leave: 'WITHDREW',
  pull: 'WITHDREW',
  suspend: 'SUSPENDED',
  terminate: 'TERMINATED',
};
export const FORMS: ReadonlyMap<
  string,
  readonly [base: string, form: 'base' | 's' | 'past' | 'ing']
> = new Map(
  Object.entries({
    sign: 'signs signed signing',
    join: 'joins joined joining',
    accede: 'accedes acceded acceding',
    ratify: 'ratifies ratified ratifying',
    initial: 'initials initialled initialling',
    endorse: 'endorses endorsed endorsing',
    participate: 'participates participated participating',
    take: 'takes took taking',
    adhere: 'adheres adhered adhering',
    approve: 'approves approved approving',
    withdraw: 'withdraws withdrew withdrawing',
    quit: 'quits quit quitting',
    exit: 'exits exited exiting',
    leave: 'leaves left leaving',
    pull: 'pulls pulled pulling',
    suspend: 'suspends suspended suspending',
    terminate: 'terminates terminated terminating',
    normalize: 'normalizes normalized normalizing',
    normalise: 'normalises normalised normalising',
    establish: 'establishes established establishing',
  }).flatMap(([base, forms]) => {
    const [s = '', past = '', ing = ''] = forms.split(' ');
    return [
      [base, [base, 'base']],
      [s, [base, 's']],
      [past, [base, 'past']],
      [ing, [base, 'ing']],
    ] as [string, [string, 'base' | 's' | 'past' | 'ing']][];
  }),
);
export const MORE: ReadonlyMap<string, readonly [string, 'past']> = new Map([
  ['initialed', ['initial', 'past']],
  ['withdrawn', ['withdraw', 'past']],
  ['inked', ['sign', 'past']],
  ['rejoined', ['join', 'past']],
  ['co-signed', ['sign', 'past']],
]);

/** Before "to sign": who has decided, plans, wishes, refuses; who asks another. */
export const DECIDED =
  /^(?:agree[ds]?|decide[ds]?|pledge[ds]?|vow(?:ed|s)?|promise[ds]?|commit(?:s|ted)?|announce[ds]?|undert(?:ook|akes)|decision|promise|pledge|due|voted|votes)$/;
export const PLANNED =
  /^(?:intends?|intended|intention|plans?|planned|ready|prepared|willing|set|poised)$/;
export const WISHED =
  /^(?:wants?|wanted|hopes?|hoped|wish(?:es|ed)?|seeks?|sought|appl(?:y|ies|ied)|asked|like|keen|eager|application|request|bid)$/;
export const REFUSED = /^(?:declin(?:e[ds]?|ing)|refus(?:e[ds]?|ing))$/;
export const ASKED =
  /^(?:invit(?:e[ds]?|ing)|urg(?:e[ds]?|ing)|press(?:e[ds])?|encourag(?:e[ds]?|ing)|court(?:ed|s)|lobb(?:ied|ies)|persuade[ds]?|ask(?:ed|s)|calls?|called)$/;
export const NEGATIVE = /^(?:not|never|cannot|no longer)$|n['’]t$/;
/** Supposed, or not done yet. */
export const SUPPOSED = /^(?:if|whether|unless|until|before|once|lest|without|should)$/;

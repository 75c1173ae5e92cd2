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
  | 'SEVERED'
  | 'SIGNED'
  | 'SOUGHT'
  | 'SUCCEEDED'
  | 'SUSPENDED'
  | 'TERMINATED'
  | 'WITHDRAWAL_NOTIFIED'
  | 'WITHDRAWAL_REVOKED'
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
  enter: null,
  approve: 'APPROVED',
  accept: 'ACCEPTED',
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
    enter: 'enters entered entering',
    approve: 'approves approved approving',
    accept: 'accepts accepted accepting',
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

/** Who asks another, before "to sign". */
export const ASKED =
  /^(?:invit(?:e[ds]?|ing)|urg(?:e[ds]?|ing)|press(?:e[ds]|ing)?|encourag(?:e[ds]?|ing)|court(?:ed|s)|lobb(?:ied|ies|ying)|persuade[ds]?|ask(?:ed|s)|calls?|called|appeal(?:s|ed)|implore[ds]?|exhort(?:s|ed)|request(?:s|ed)|push(?:es|ed|ing)|prod(?:s|ded)|nudge[ds]?|coax(?:es|ed)|woo(?:s|ed)|ple(?:ads|aded)|entreat(?:s|ed)|invitation)$/;
export const NEGATIVE = /^(?:not|never|cannot|no longer)$|n['’]t$/;
/** Supposed, or not done yet. */
export const SUPPOSED = /^(?:if|whether|unless|until|before|once|lest|without|should)$/;

/**
 * The version of the rules by which rows are derived from drafts: how words fold, how wordings rank, which day a date counts as,
 * what search holds, what is counted, what a digest is of; and by which standings follow from acts. A database says by which version its rows
 * were derived, an edition by which its standings were. Raise this with every change of such a rule: `test/database/rules.test.ts`
 * and `test/standing/rules-version.test.ts` fail where it was forgotten.
 */
export const RULES_VERSION = 14;

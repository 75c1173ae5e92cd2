import type { Form } from './draft.ts';
import type { Sieve } from './sieves/sieve.ts';

const TABLE: Readonly<Record<string, number>> = {};
/** The share right for a sieve and form; 0.5 where the public data hold too few to say. */
export const confidenceOf = (sieve: Sieve, form: Form): number => TABLE[`${sieve} ${form}`] ?? 0.5;

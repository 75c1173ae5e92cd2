export type { Draft, Form } from './draft.ts';
export { extract } from './extract.ts';
export type { Entry } from './gazetteer.ts';
export type { Sieve } from './sieves/sieve.ts';
export type { Span, Stretch } from './span.ts';
export { AmbiguousPassage } from './verbatim/ambiguous-passage.ts';
export { type Difference, differences } from './verbatim/differences.ts';
export { type Location, locate, VERBATIM, type Verbatim } from './verbatim/locate.ts';
export type { Passage } from './verbatim/places.ts';

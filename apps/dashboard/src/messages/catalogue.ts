import type { messages } from './en.ts';

/** All that the interface says. English is the pattern: what another language lacks is a type error. */
export type Messages = typeof messages;

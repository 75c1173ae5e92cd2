import type { ProposedAct, Span } from '@signatory/quotes';
import { Refused } from '../../errors.ts';

/** Throws `Refused` for words of an act that do not name the country of it: they would say so of another. */
export function requireCountry(text: string, { country, passage }: ProposedAct, span: Span): void {
  if (country === null) return;
  const isNamedIn = ({ start, end }: Span) =>
    country.names.some((name) => text.slice(start, end).includes(name));
  // The proposal may have the country from a word that is no name of it, such as a demonym.
  const isNear = span.start < passage.end && span.end > passage.start;
  if (isNamedIn(span) || (isNear && !isNamedIn(passage))) return;
  throw new Refused(
    `the words selected for the act do not name its country, ${country.names[0] ?? country.key}`,
    'select words that name it, or reject the proposal and write the act in its form',
    ['accepted'],
  );
}

import { earliestDay, isPartialDate, latestDay } from '../dates/partial-date.ts';
import { Refused } from '../errors.ts';
import { objectOf } from './object-of.ts';

/**
 * What is wrong with the coverage of an accord of the seeds: it is missing, so that silence would be read as absence; it does not
 * say what was looked for; or an act is later. An imprecise date counts with its first day, and the day of the coverage with its
 * last.
 */
export function coverageFaults(value: unknown): readonly Refused[] {
  const accord = objectOf(value);
  if (!accord) return [];
  if (!('coverage' in accord)) {
    const what =
      'coverage is missing: up to which day acts and words of this accord were looked for';
    const cure =
      'write coverage with until, a day, lookedFor, a list of sentences that say what was looked for and where, and missing, what was not found';
    return [new Refused(what, cure)];
  }
  const coverage = objectOf(accord.coverage);
  return [...lookedForFaults(coverage), ...lateActs(accord, dateOf(coverage?.until))];
}

function lookedForFaults(
  coverage: Readonly<Record<string, unknown>> | undefined,
): readonly Refused[] {
  if (!coverage || 'lookedFor' in coverage) return [];
  const what = 'coverage does not say what was looked for';
  const cure =
    'write lookedFor, a list of sentences: which kinds of acts and words, and the sources gone through';
  return [new Refused(what, cure, ['coverage'])];
}

function lateActs(
  accord: Readonly<Record<string, unknown>>,
  until: string | null,
): readonly Refused[] {
  if (until === null) return [];
  const places = listOf(accord.participations).map((place, i) => ({
    country: `${objectOf(place)?.country}: `,
    acts: listOf(objectOf(place)?.acts),
    path: ['participations', i, 'acts'],
  }));
  return [{ country: '', acts: listOf(accord.acts), path: ['acts'] }, ...places].flatMap(
    ({ country, acts, path }) =>
      acts.flatMap((act, i) => {
        const date = dateOf(objectOf(act)?.date);
        if (date === null || earliestDay(date) <= latestDay(until)) return [];
        return new Refused(
          `${country}${objectOf(act)?.kind} ${date} is later than ${until}, up to which the accord was looked through`,
          'look for what else happened by then and write that day as coverage.until, or correct the date',
          [...path, i, 'date'],
        );
      }),
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function dateOf(value: unknown): string | null {
  return typeof value === 'string' && isPartialDate(value) ? value : null;
}

import { earliestDay, isPartialDate, latestDay, type PartialDate } from '../dates/partial-date.ts';
import { type DraftPath, Refused } from '../errors.ts';
import { listOf, objectOf } from './object-of.ts';

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
  return [...lookedForFaults(coverage), ...lateFaults(accord)];
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

function lateFaults(accord: Readonly<Record<string, unknown>>): readonly Refused[] {
  const slug = typeof accord.slug === 'string' ? accord.slug : 'the accord';
  return lateActs(accord).map(({ country, act, date, until, where }) => {
    const what = `${country === null ? '' : `${country}: `}${act.kind} ${date}`;
    return new Refused(
      `${what} is later than ${until}, up to which ${slug} was looked through`,
      `look for what else happened by then and write that day as until in the coverage of ${slug}, or correct the date`,
      where,
    );
  });
}

/** An act that is later than the day up to which its accord was looked through. */
export interface LateAct {
  /** The code of the country in whose place it is; null for an act of the whole accord. */
  readonly country: string | null;
  readonly act: Readonly<Record<string, unknown>>;
  /** Its date, and the day of the coverage, as they are written. */
  readonly date: PartialDate;
  readonly until: PartialDate;
  /** Where its date stands in the accord. */
  readonly where: DraftPath;
}

/** The acts of an accord, with its places, that are later than its coverage. */
export function lateActs(accord: Readonly<Record<string, unknown>>): readonly LateAct[] {
  const until = dateOf(objectOf(accord.coverage)?.until);
  if (until === null) return [];
  const places = listOf(accord.participations).map((place, i) => ({
    country: String(objectOf(place)?.country),
    acts: listOf(objectOf(place)?.acts),
    path: ['participations', i, 'acts'],
  }));
  return [{ country: null, acts: listOf(accord.acts), path: ['acts'] }, ...places].flatMap(
    ({ country, acts, path }) =>
      acts.flatMap((one, i) => {
        const act = objectOf(one) ?? {};
        const date = dateOf(act.date);
        if (date === null || earliestDay(date) <= latestDay(until)) return [];
        return [{ country, act, date, until, where: [...path, i, 'date'] }];
      }),
  );
}

function dateOf(value: unknown): string | null {
  return typeof value === 'string' && isPartialDate(value) ? value : null;
}

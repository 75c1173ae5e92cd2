import { dayAfter, latestDay } from '../../src/dates/partial-date.ts';
import { derive } from '../../src/standing/derive.ts';
import type { HistoryAct, PlaceHistory } from '../../src/standing/history.ts';

export function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The days on which a standing may turn, the days before and after them, and one after all. */
export function turningDays(history: PlaceHistory): readonly string[] {
  const steps = derive(history).steps.map(({ day }) => day);
  const dates = history.acts.flatMap(({ date, otherDate, attested, effective }) =>
    [date, otherDate, attested, effective].flatMap((one) => (one ? [latestDay(one)] : [])),
  );
  const days = [...steps, ...dates, ...EVERY_QUARTER].filter((day) => day < '2900');
  const around = days.flatMap((day) => [daysLater(day, -1), day, dayAfter(day)]);
  return [...new Set([...around, '2100-01-01'])].sort();
}

/** Days that no derivation has to name to be asked. */
const EVERY_QUARTER = [2000, 2001, 2002, 2003, 2004].flatMap((year) =>
  ['03-31', '06-30', '09-30', '12-31'].map((day) => `${year}-${day}`),
);

/** A history as one line. */
export function textOf({ acts, terms, ...days }: PlaceHistory): string {
  return `${acts.map(textOfAct).join(', ')}; ${JSON.stringify({ ...terms, ...days })}`;
}

function textOfAct(act: HistoryAct): string {
  const { kind, whole, date, attested, effective, contested, inPart, after } = act;
  const day = date ?? (attested ? `~${attested}` : 'undated');
  const marks = `${effective ? ` > ${effective}` : ''}${inPart ? ' part' : ''}${after ? ` after ${after}` : ''}`;
  return `${contested ? '*' : ''}${whole ? 'whole ' : ''}${kind} ${day}${marks}`;
}

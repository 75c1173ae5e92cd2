import {
  askedByAll,
  type Day,
  earliestDay,
  latestDay,
  type PartialDate,
  Refused,
  type Register,
} from '@signatory/register';

/** The requested day lies after the last day on record. */
export class DayBeyondRecord extends Refused {
  override readonly name = 'DayBeyondRecord';
  /** The extensions of the GraphQL error. */
  readonly extensions: {
    readonly argument: string;
    readonly asked: PartialDate;
    readonly lastDay: Day;
  };

  constructor(argument: string, date: PartialDate, lastDay: Day) {
    const means = date === latestDay(date) ? '' : `, which stands for ${latestDay(date)}`;
    super(
      `${argument} is ${date}${means}, and the last day on record is ${lastDay}`,
      'ask for that day or an earlier one',
    );
    this.extensions = { argument, asked: date, lastDay };
  }
}

/** How dates in a request are read: `docs/decisions/server/0022-days.md`. */
export interface Days {
  /** The day in UTC on which the request arrived. */
  readonly today: Day;
  /** The last day that a request may name: the later of today and the latest date in the record. */
  lastDay(): Promise<Day>;
  /**
   * The date of an argument, or today where it is absent. Throws `DayBeyondRecord`, which names the argument, where the last day
   * of the date is after `lastDay`.
   */
  dayFor(date: PartialDate | null | undefined, argument?: string): Promise<PartialDate>;
  /** Whether a date lies in the future: the event is scheduled, and not known to have happened. */
  isScheduled(date: PartialDate | null | undefined): boolean;
}

/** Makes the `Days` of each request, over one register and one clock. */
export function daysOf(register: Pick<Register, 'lastDay' | 'stamp'>, now: () => Date): () => Days {
  // Until the next write to the register, on engines that have a stamp.
  let cached: { readonly stamp: string; readonly day: Promise<Day | null> } | undefined;
  const latest = (): Promise<Day | null> => {
    const stamp = register.stamp();
    if (stamp === null) return register.lastDay();
    if (cached?.stamp !== stamp) {
      // Whoever asks first may leave before others have it.
      const day = askedByAll(() => register.lastDay());
      cached = { stamp, day };
      // A failure is not cached.
      day.catch(() => {
        cached = undefined;
      });
    }
    return cached.day;
  };
  return () => {
    const today = now().toISOString().slice(0, 10);
    const lastDay = async (): Promise<Day> => {
      const day = await latest();
      return day === null || day < today ? today : day;
    };
    return {
      today,
      lastDay,
      async dayFor(date, argument = 'asOf') {
        if (date == null) return today;
        // Most dates are in the past: no query is needed.
        if (latestDay(date) <= today) return date;
        const last = await lastDay();
        if (latestDay(date) > last) throw new DayBeyondRecord(argument, date, last);
        return date;
      },
      isScheduled: (date) => date != null && earliestDay(date) > today,
    };
  };
}

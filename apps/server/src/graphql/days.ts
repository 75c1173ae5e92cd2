import {
  type Day,
  earliestDay,
  latestDay,
  type PartialDate,
  Refused,
  type Register,
} from '@signatory/register';

/** A day to answer for that lies after all that the record can tell. */
export class DayBeyondRecord extends Refused {
  override readonly name = 'DayBeyondRecord';
  /** What GraphQL tells beside the message. */
  readonly extensions: {
    readonly argument: string;
    readonly asked: PartialDate;
    readonly lastDay: Day;
  };

  constructor(argument: string, asked: PartialDate, lastDay: Day) {
    const means = asked === latestDay(asked) ? '' : `, which stands for ${latestDay(asked)}`;
    super(
      `${argument} is ${asked}${means}, and the last day on record is ${lastDay}`,
      'ask for that day or an earlier one',
    );
    this.extensions = { argument, asked, lastDay };
  }
}

/** The one rule about days, for one request: `docs/decisions/0022-days.md`. */
export interface Days {
  /** The day in UTC on which the request came. */
  readonly today: Day;
  /** The last day that may be asked for: the later of today and the latest day of anything dated in the record. */
  last(): Promise<Day>;
  /**
   * The day to answer for: the one asked, today where none is. Throws `DayBeyondRecord`, which names the argument, for one whose
   * last day comes after the last on record.
   */
  answered(asked: PartialDate | null | undefined, argument?: string): Promise<PartialDate>;
  /** Whether something so dated is still ahead: scheduled, and not known to have happened. */
  isScheduled(date: PartialDate | null | undefined): boolean;
}

/** Gives the days of each request, over one register and one clock. */
export function daysOf(register: Pick<Register, 'lastDay' | 'stamp'>, now: () => Date): () => Days {
  // Of a record that has not been written since, where the engine can tell.
  let kept: { readonly stamp: string; readonly day: Promise<Day | null> } | undefined;
  const latest = (): Promise<Day | null> => {
    const stamp = register.stamp();
    if (stamp === null) return register.lastDay();
    if (kept?.stamp !== stamp) {
      const day = register.lastDay();
      kept = { stamp, day };
      // What failed is asked anew.
      day.catch(() => {
        kept = undefined;
      });
    }
    return kept.day;
  };
  return () => {
    const today = now().toISOString().slice(0, 10);
    const last = async (): Promise<Day> => {
      const day = await latest();
      return day === null || day < today ? today : day;
    };
    return {
      today,
      last,
      async answered(asked, argument = 'asOf') {
        if (asked == null) return today;
        // Most ask of the past: for that the record is not read.
        if (latestDay(asked) <= today) return asked;
        const lastDay = await last();
        if (latestDay(asked) > lastDay) throw new DayBeyondRecord(argument, asked, lastDay);
        return asked;
      },
      isScheduled: (date) => date != null && earliestDay(date) > today,
    };
  };
}

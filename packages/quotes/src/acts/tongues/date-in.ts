import { shifted, weekdayBefore } from '../day.ts';
import { type ActTongue, END, START } from './act-tongue.ts';

interface Dated {
  readonly start: number;
  readonly end: number;
  readonly date: string | null;
}

/** When a sentence of another language says that something was: a whole date before a month, a year, a day of the week. */
export function dateIn(words: string, tongue: ActTongue, published: string | null): Dated | null {
  return ofMonth(words, tongue) ?? ofYear(words, tongue) ?? ofDay(words, tongue, published);
}

const two = (number: number) => String(number).padStart(2, '0');

/** "15 September 2020", "September 2020", "2020, 15 September"; without a year none, since the text's own year need not be meant. */
function ofMonth(words: string, { months, on, year }: ActTongue): Dated | null {
  const form = new RegExp(
    String.raw`(?:(?<before>(?:19|20)\d\d)${year}\s+)?(?:(?<day>\d{1,2})\s+)?(?:(?:${on})[\s-]*)?(?<month>${months.join('|')})\p{L}{0,3}(?:\s+(?<after>(?:19|20)\d\d))?${END}`,
    'u',
  );
  const found = form.exec(words);
  const { before, after, day, month = '' } = found?.groups ?? {};
  const at = after ?? before;
  if (!found || at === undefined) return null;
  const number = months.findIndex((one) => new RegExp(`^(?:${one})$`, 'u').test(month)) + 1;
  const date = `${at}-${two(number)}${day === undefined ? '' : `-${two(Number(day))}`}`;
  return { start: found.index, end: found.index + found[0].length, date };
}

function ofYear(words: string, { on, year }: ActTongue): Dated | null {
  const form = new RegExp(
    String.raw`${START}(?:(?:${on})[\s-]*)?(?<date>(?:19|20)\d\d)${year}${END}`,
    'u',
  );
  const found = form.exec(words);
  return (
    found && {
      start: found.index,
      end: found.index + found[0].length,
      date: found.groups?.date ?? null,
    }
  );
}

function ofDay(words: string, tongue: ActTongue, published: string | null): Dated | null {
  const { days, dayBefore, dayAfter, yesterday, today } = tongue;
  const form = new RegExp(
    `${START}(?:${dayBefore}(?<day>${days.join('|')})${dayAfter}|(?<word>${yesterday}|${today}))${END}`,
    'u',
  );
  const found = form.exec(words);
  if (!found) return null;
  const { day = '', word = '' } = found.groups ?? {};
  const number = days.findIndex((one) => new RegExp(`^(?:${one})$`, 'u').test(day));
  const back = new RegExp(`^(?:${today})$`, 'u').test(word) ? 0 : -1;
  const date = number >= 0 ? weekdayBefore(number, published) : shifted(published, back);
  return { start: found.index, end: found.index + found[0].length, date };
}

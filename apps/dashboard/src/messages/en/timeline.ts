import { pluralEn } from '../plurals.ts';

/** The drawing of what was done and said. */
export const timeline = {
  title: 'Timeline',
  aside: 'each mark leads to what it stands for',
  whole: 'The whole record',
  from: 'From',
  to: 'To',
  drawRange: 'Draw this range',
  ofTable: (acts: string) =>
    `The record has ${acts} here, too many for one drawing: the lanes are those of the countries in the table above. Narrow the table, or draw a shorter range.`,
  firstOf: (shown: number, statements: string) =>
    `Of ${statements} the first ${shown} are drawn. A shorter range shows the others.`,
  asTable: 'The same in words:',
  table: 'the table',
  empty: 'Nothing dated is on record here.',
  draw: 'Draw the lanes',
  lanes: (lanes: number) => pluralEn(lanes, { one: '# lane', other: '# lanes' }),
  skip: 'Skip the marks',
  undatedAny: 'What has no date is not drawn.',
  undated: (count: number) =>
    pluralEn(count, {
      one: '# act or statement without a date is not drawn.',
      other: '# acts and statements without a date are not drawn.',
    }),
  wholeAccord: 'The accord as a whole',
  countryless: 'Voices of no country',
  act: (who: string | null, kind: string, date: string) =>
    `${who ?? 'The accord'}: ${kind}, ${date}`,
  contestedAct: (who: string | null, kind: string, date: string) =>
    `${who ?? 'The accord'}: ${kind}, ${date}, contested`,
  said: (who: string, date: string, words: string) => `${who} said, ${date}: ${words}`,
  contestedMark: 'Contested act',
  saidMark: 'Words said',
  towards: (standing: string) => `Act towards: ${standing}`,
};

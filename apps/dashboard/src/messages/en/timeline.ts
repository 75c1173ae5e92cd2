import { pluralEn } from '../plurals.ts';

/** The drawing of what was done and said. */
export const timeline = {
  title: 'Timeline',
  aside: 'each mark leads to what it stands for',
  whole: 'The whole record',
  from: 'From',
  to: 'To',
  drawRange: 'Show period',
  ofTable: (acts: string) =>
    `The record has ${acts} here, too many for one picture: it shows the countries in the table above. Narrow the table, or show a shorter period.`,
  firstOf: (shown: number, statements: string) =>
    `Of ${statements} the first ${shown} are shown. A shorter period shows the others.`,
  asTable: 'See as table:',
  table: 'the table',
  empty: 'Nothing dated is on record here.',
  draw: 'Show the timeline',
  lanes: (lanes: number) => pluralEn(lanes, { one: '# lane', other: '# lanes' }),
  skip: 'Skip the marks',
  undatedAny: 'What has no date is not shown.',
  undated: (count: number) =>
    pluralEn(count, {
      one: '# act or statement without a date is not shown.',
      other: '# acts and statements without a date are not shown.',
    }),
  wholeAccord: 'The accord as a whole',
  countryless: 'Speakers without a country',
  act: (who: string | null, kind: string, date: string) =>
    `${who ?? 'The accord'}: ${kind}, ${date}`,
  contestedAct: (who: string | null, kind: string, date: string) =>
    `${who ?? 'The accord'}: ${kind}, ${date}, contested`,
  said: (who: string, date: string, words: string) => `${who} said, ${date}: ${words}`,
  contestedMark: 'Contested act',
  saidMark: 'Words said',
  towards: (standing: string) => `Step: ${standing}`,
};

import { pluralEn } from '../plurals.ts';

/** The drawing of what was done and said. */
export const timeline = {
  title: 'Timeline',
  aside: 'each mark leads to what it stands for',
  empty: 'Nothing on record has a date.',
  draw: (lanes: number) => pluralEn(lanes, { one: 'Draw # lane', other: 'Draw # lanes' }),
  skip: 'Skip the marks',
  undated: (count: number) =>
    pluralEn(count, {
      one: '# act or statement without a date is not drawn.',
      other: '# acts and statements without a date are not drawn.',
    }),
  whole: 'The accord as a whole',
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

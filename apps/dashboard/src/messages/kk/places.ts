import type { Messages } from '../catalogue.ts';
import { pluralKk } from '../plurals.ts';

export const places: Messages['places'] = {
  country: 'Мемлекет',
  accord: 'Келісім',
  standing: 'Мәртебе',
  since: 'Қашаннан',
  byWhichAct: 'Қай акт бойынша',
  sources: 'Дереккөздер',
  noAct: 'Тізілімде акт жоқ',
  unknown: 'тізілімде жоқ',
  allActs: 'Барлық актілер дереккөздерімен',
  inAccord: (count, date) => {
    const countries = pluralKk(count, { one: '# мемлекет', other: '# мемлекет' });
    return `Келісімде орны бар ${countries}, күні: ${date}`;
  },
  here: (count) => `соның ішінде мұнда: ${count}`,
  inAccords: (count, date) => {
    const accords = pluralKk(count, { one: '# келісімде', other: '# келісімде' });
    return `${accords} орны бар, күні: ${date}`;
  },
  byName: 'Мемлекеттің атауы',
  role: 'Рөлі',
  listedBy: 'Реті',
  orders: {
    NAME: 'Атауы бойынша',
    HIGHEST_FIRST: 'Мәртебе бойынша, жоғарысы бұрын',
    LOWEST_FIRST: 'Мәртебе бойынша, төмені бұрын',
    NEWEST_FIRST: 'Күні бойынша, соңғысы бұрын',
    OLDEST_FIRST: 'Күні бойынша, ертесі бұрын',
  },
  show: 'Көрсету',
  clear: 'Тазарту',
  ofAll: (count, all, date) =>
    `Келісімде орны бар ${all} мемлекеттің көрсетілгені: ${count}, күні: ${date}`,
  nobody: 'Бұл шарттарға сай мемлекет жоқ. Шарттың бірін алып тастаңыз.',
  download: 'Осы жолдардың бәрі файлда:',
  announced: (since) => `жарияланды: ${since}; тізілімде қолтаңба жоқ.`,
  announcedUndated: 'жарияланды; тізілімде қолтаңба жоқ.',
  announcedFor: (since, days) =>
    pluralKk(days, {
      one: `жарияланды: ${since}; тізілімде # күннен бері қолтаңба жоқ.`,
      other: `жарияланды: ${since}; тізілімде # күннен бері қолтаңба жоқ.`,
    }),
  announcedForAtLeast: (since, days) =>
    pluralKk(days, {
      one: `жарияланды: ${since}; тізілімде кемінде # күннен бері қолтаңба жоқ.`,
      other: `жарияланды: ${since}; тізілімде кемінде # күннен бері қолтаңба жоқ.`,
    }),
};

import type { Messages } from '../catalogue.ts';
import { pluralKk } from '../plurals.ts';

const signature = (contested: boolean) => (contested ? 'даусыз қолтаңба' : 'қолтаңба');

export const places: Messages['places'] = {
  country: 'Ел',
  accord: 'Келісім',
  standing: 'Мәртебе',
  since: 'Қай күннен',
  earlier: 'Бұрын',
  until: (standing, day) =>
    `${standing}, ${day} дейін: осы келісім аясындағы құжат бойынша; ел одан шыққан немесе оның күші жойылған`,
  pending: 'Күтілуде',
  endsOn: (day) => `${day} шығу туралы хабарлама бойынша аяқталады`,
  byWhichAct: 'Қай акт бойынша',
  sources: 'Дереккөздер',
  noAct: 'Тізілімде акт жоқ',
  unknown: 'тізілімде жоқ',
  allActs: 'Барлық актілер дереккөздерімен',
  inAccord: (count, date) => {
    const places = pluralKk(count, { one: '# орын', other: '# орын' });
    return `Келісімдегі ${places}, ${date} жағдайы бойынша`;
  },
  here: (count) => `соның ішінде мұнда: ${count}`,
  inAccords: (count, date) => {
    const accords = pluralKk(count, { one: '# келісімде', other: '# келісімде' });
    return `${accords} тіркелген, ${date} жағдайы бойынша`;
  },
  byName: 'Елдің атауы',
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
    `Келісімдегі ${all} орынның көрсетілгені: ${count}, ${date} жағдайы бойынша`,
  noState: 'мемлекет емес',
  noStates: (count) => `мемлекет емес: ${count}`,
  gone: 'Бұл мемлекет енді жоқ.',
  nobody: 'Бұл шарттарға сай ел жоқ. Шарттың бірін алып тастаңыз.',
  download: 'Осы жолдардың бәрі файлда:',
  announced: (since, contested) => `жарияланды: ${since}; тізілімде ${signature(contested)} жоқ.`,
  announcedUndated: (contested) => `жарияланды; тізілімде ${signature(contested)} жоқ.`,
  announcedFor: (since, days, contested) =>
    pluralKk(days, {
      one: `жарияланды: ${since}; тізілімде # күннен бері ${signature(contested)} жоқ.`,
      other: `жарияланды: ${since}; тізілімде # күннен бері ${signature(contested)} жоқ.`,
    }),
  announcedForAtLeast: (since, days, contested) =>
    pluralKk(days, {
      one: `жарияланды: ${since}; тізілімде кемінде # күннен бері ${signature(contested)} жоқ.`,
      other: `жарияланды: ${since}; тізілімде кемінде # күннен бері ${signature(contested)} жоқ.`,
    }),
  contestedActs: (acts) => `Тізілімде бар, бірақ даулы: ${acts}.`,
};

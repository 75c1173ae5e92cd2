import type { Messages } from '../catalogue.ts';
import type { Missing } from '../en/places.ts';
import { pluralKk } from '../plurals.ts';
import { frame } from './first/frame.ts';

const missing = ({ contested, relations }: Missing) => {
  const what = relations ? 'қатынас' : 'қолтаңба';
  return contested ? `даусыз ${what}` : what;
};

export const places: Messages['places'] = {
  country: 'Ел',
  accord: 'Келісім',
  standing: 'Мәртебе',
  since: 'Қай күннен',
  earlier: 'Бұрын',
  until: (standing, day) =>
    `${standing}, соңғы күні: ${day}. Осы келісім аясындағы құжат бойынша; ел одан шыққан немесе оның күші жойылған`,
  helped: (roles) =>
    `${roles}: осы рөлде келісім аясындағы құжатқа қол қоюы оған келісімнің өзінде мәртебе бермейді.`,
  pending: 'Күтілуде',
  endsOn: (day) => `шығу туралы хабарлама бойынша аяқталатын күні: ${day}`,
  byWhichAct: 'Қай акт бойынша',
  sources: frame.sources,
  noAct: 'Тізілімде акт жоқ',
  endedWithout: {
    accord: 'Келісім тоқтады',
    state: 'Мемлекеттің өзі жойылды',
    either: 'Келісімнің өзі тоқтады немесе мемлекеттің өзі жойылды',
  },
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
  noStates: (count) => `сонымен бірге мемлекет еместер: ${count}`,
  gone: 'Бұл мемлекет енді жоқ.',
  nobody: 'Бұл шарттарға сай ел жоқ. Шарттың бірін алып тастаңыз.',
  download: 'Осы жолдардың бәрі файлда:',
  announced: (since, what) => `жарияланды: ${since}; тізілімде ${missing(what)} жоқ.`,
  announcedUndated: (what) => `жарияланды; тізілімде ${missing(what)} жоқ.`,
  announcedFor: (since, days, what) =>
    pluralKk(days, {
      one: `жарияланды: ${since}; тізілімде # күннен бері ${missing(what)} жоқ.`,
      other: `жарияланды: ${since}; тізілімде # күннен бері ${missing(what)} жоқ.`,
    }),
  announcedForAtLeast: (since, days, what) =>
    pluralKk(days, {
      one: `жарияланды: ${since}; тізілімде кемінде # күннен бері ${missing(what)} жоқ.`,
      other: `жарияланды: ${since}; тізілімде кемінде # күннен бері ${missing(what)} жоқ.`,
    }),
  contestedActs: (acts) => `Тізілімде бар, бірақ даулы: ${acts}.`,
};

import type { Messages } from '../../catalogue.ts';

export const accord: Messages['accord'] = {
  partOf: (kind, umbrella) => (
    <>
      {kind}; ортақ атауы: {umbrella}
    </>
  ),
  over: (kind, instruments) => `${kind}, тізілімде ${instruments}`,
  binding: (kind) => `${kind}, міндеттейтін`,
  notBinding: (kind) => `${kind}, міндеттемейтін`,
  standing: 'Мәртебе',
  standingAside: 'Әр сөз өз анықтамасын ашады',
  noPlace: 'Сол күнге дейін тізілімде бұл келісімде орны бар мемлекет жоқ.',
  signatories: 'Қол қойғандар',
  signatoriesAside: 'және орны бар басқа мемлекеттер',
  moreCountries: 'Басқа мемлекеттер',
  said: 'Не айтылды',
  search: 'Осылардан іздеу',
  noWords: 'Сол күнге дейін тізілімде айтылған сөз жоқ.',
  instruments: 'Құжаттар',
  instrumentsAside: (count) => `осы ортақ атаумен: ${count}`,
  acts: 'Актілер',
  actsAside: 'тұтас келісімге қатысты',
  about: 'Жазба туралы',
  facts: {
    kind: 'Түрі',
    binding: 'Міндеттілігі',
    isBinding: 'Иә, халықаралық құқық бойынша',
    isNotBinding: 'Жоқ',
    reach: 'Жазба жететін күн',
    notStated: 'айтылмаған',
    others: 'басқалары қай жерге дейін жетеді',
    missing: 'Жетіспейтіні белгілі',
    names: 'Атаулары',
    sources: 'Дереккөздер',
    note: 'Ескертпе',
  },
};

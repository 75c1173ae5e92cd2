import type { Messages } from '../../catalogue.ts';
import { pluralKk } from '../../plurals.ts';

export const accord: Messages['accord'] = {
  partOf: (kind, umbrella) => (
    <>
      {kind}; ортақ атауы: {umbrella}
    </>
  ),
  over: (kind, instruments) => `${kind}, тізілімде ${instruments}`,
  binding: (kind) => `${kind}, міндеттейтін`,
  notBinding: (kind) => `${kind}, міндеттемейтін`,
  disputed: (kind) => `${kind}, міндеттейтіні даулы`,
  standing: 'Мәртебе',
  standingAside: 'Әр сөз өз анықтамасын ашады',
  noPlace: 'Сол күнге дейін тізілімде бұл келісімде орны бар ел жоқ.',
  signatories: 'Елдер',
  signatoriesAside: 'қол қойғандар, жарияланғандар, аталғандар және басқалар',
  moreCountries: 'Басқа елдер',
  said: 'Не айтылды',
  search: 'Бәрін көру және іздеу',
  noWords: 'Сол күнге дейін тізілімде айтылған сөз жоқ.',
  instruments: 'Құжаттар',
  instrumentsAside: (count) => `осы ортақ атаумен: ${count}`,
  related: 'Байланысты келісімдер',
  relatedAside: 'бірінің тарапы екіншісінің тарапы болмауы мүмкін',
  relations: {
    PROTOCOL_TO: 'Мына келісімнің хаттамасы',
    AMENDS: 'Мынаны өзгертеді',
    IMPLEMENTS: 'Мынаны іске асырады',
    REPLACES: 'Мынаның орнын басады',
  },
  relatedBy: {
    PROTOCOL_TO: 'Хаттамалары',
    AMENDS: 'Мынамен өзгертілген',
    IMPLEMENTS: 'Мынамен іске асырылады',
    REPLACES: 'Мынамен алмастырылған',
  },
  acts: 'Актілер',
  actsAside: 'тұтас келісімге қатысты',
  about: 'Жазба туралы',
  facts: {
    kind: 'Түрі',
    binding: 'Міндеттілігі',
    isBinding: 'Иә, халықаралық құқық бойынша',
    isNotBinding: 'Жоқ',
    isNotBindingItself: 'Ортақ келісімнің өзі — жоқ; құжаттары әртүрлі',
    isDisputed: 'Міндеттейтіні даулы',
    reach: 'Ізделген соңғы күн',
    notStated: 'айтылмаған',
    lookedFor: 'Не ізделді',
    missing: 'Жетіспейтіні белгілі',
    missingThen: 'Жетіспейтіні, осы шығарылымда айтылғандай',
    names: 'Атаулары',
    sources: 'Дереккөздер',
    entersIntoForce: 'Келісім беру күшіне енеді',
    withdrawal: 'Шығу туралы хабарлама күшіне енеді',
    after: {
      D: (count) => pluralKk(count, { one: '# күннен кейін', other: '# күннен кейін' }),
      M: (count) => pluralKk(count, { one: '# айдан кейін', other: '# айдан кейін' }),
      Y: (count) => pluralKk(count, { one: '# жылдан кейін', other: '# жылдан кейін' }),
    },
    thenFirstOfMonth: (time) => `${time}, келесі айдың бірінші күні`,
    provisional: 'Уақытша қолдану',
    signatureApplies: 'тек қол қою арқылы',
    note: 'Ескертпе',
  },
};

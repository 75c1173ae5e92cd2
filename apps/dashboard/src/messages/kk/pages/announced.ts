import type { Messages } from '../../catalogue.ts';
import { pluralKk } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

const both = (form: string) => ({ one: form, other: form });

export const announced: Messages['announced'] = {
  title: frame.announced,
  sentence:
    'Елдің келісімге қол қоятыны не қосылатыны туралы әр жариялау және оның орындалған-орындалмағаны.',
  rule: 'Алдымен ашықтары, соңғылары жоғарыда. Тізім елдерді салыстырмайды: мерзім келісімге және елдің ішкі құқығына байланысты.',
  ofGroup: (count) =>
    `Бұлар — ортақ келісім мен оның әр құжаты туралы жариялаулар, соның ішінде басқа құжат бойынша қосылып қойған елдердікі де. Ортақ келісімдегі мәртебесі «Жарияланған» елдер саны: ${count}.`,
  list: 'Жариялаулар',
  count: (count) => pluralKk(count, both('# жариялау')),
  outcome: 'Содан не болды',
  announced: 'Жарияланды',
  after: 'Жариялаудан кейін',
  days: (days) => pluralKk(days, both('# күн')),
  about: (days) => pluralKk(days, both('шамамен # күн')),
  notJoined: (days) => pluralKk(days, both('# күнде қосылмады')),
  notJoinedAbout: (days) => pluralKk(days, both('шамамен # күнде қосылмады')),
  announcedBy: (day) => `жарияланған күні, ең кеші: ${day}`,
  again: (times) => pluralKk(times, both('тағы # рет жарияланды')),
  byOutcome: 'Нәтижесі бойынша',
  all: 'Барлығы',
  none: 'Бұл шарттарға сай жариялау жоқ.',
  more: 'Басқа жариялаулар',
  meanings: 'Сөздердің мағынасы',
  howLong: 'Қанша уақыт кетеді',
  method:
    'Сызық жариялаудан кейін сонша күнде қандай үлес қосылғанын көрсетеді. Ел ізделген соңғы күнге дейін қосылмаса, оның ашық жариялауы сол күнге дейін ғана саналады: ол жерде қысқа сызықша тұр (Каплан — Мейер бағасы). Бас тартылғандары мен күшін жойғандары есепте қалады; даулылары саналмайды.',
  approximate: (count) =>
    pluralKk(
      count,
      both('Олардың # жағдайында күн дәл белгісіз: мүмкін күндердің соңғысы алынады.'),
    ),
  curve: 'Жариялаудан кейінгі күндер бойынша қосылғандар үлесі',
  axis: 'жариялаудан кейінгі күндер',
  withinHead: 'Мерзім',
  within: (days) => pluralKk(days, both('# күнде')),
  share: 'Қосылды',
  joinedBy: 'Сол мерзімде қосылғаны',
  atRisk: 'Әлі есепте',
  number: (count) => pluralKk(count, both('#')),
};

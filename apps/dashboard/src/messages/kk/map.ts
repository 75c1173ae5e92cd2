import type { Messages } from '../catalogue.ts';
import { pluralKk } from '../plurals.ts';

export const map: Messages['map'] = {
  title: 'Карта',
  aside: 'әр ел өз бетіне апарады',
  name: (day) => `Келісімде мәртебесі бар елдердің картасы, ${day} жағдайы бойынша`,
  skip: 'Картадан аттап өту',
  country: (name, standing, since) =>
    since ? `${name}: ${standing}, қашаннан: ${since}` : `${name}: ${standing}`,
  part: 'Әлемнің көрсетілген бөлігі',
  closeUp: 'Жақыннан',
  frames: {
    world: 'Әлем',
    africa: 'Африка',
    asia: 'Азия',
    caribbean: 'Кариб аймағы',
    europe: 'Еуропа',
    oceania: 'Океания',
    westernAsia: 'Батыс Азия',
  },
  key: 'Шартты белгілер',
  outside: (count) =>
    pluralKk(count, {
      one: 'Тағы # ел мұнда көрінбейді.',
      other: 'Тағы # ел мұнда көрінбейді.',
    }),
  outsideNamed: (names) => `Мұнда көрінбейді: ${names.join(', ')}.`,
  unmapped: (names) => `Картада жоқ: ${names.join(', ')}.`,
  undrawn: (count) => `Орны бар, бірақ мәртебесі жоқ, картада салынбаған елдер: ${count}.`,
  table: 'Кесте олардың бәрін сөзбен береді, актілерімен және дереккөздерімен.',
  boundaries: ({ naturalEarth, worldAtlas }) =>
    `Шекаралар Natural Earth ${naturalEarth} (world-atlas ${worldAtlas}) бойынша: олар жерді кім талап ететініне емес, іс жүзінде кім бақылайтынына қарай сызылған. Тізілім олар жөнінде ұстаным білдірмейді. Equal Earth проекциясы аудандардың арақатынасын сақтайды.`,
};

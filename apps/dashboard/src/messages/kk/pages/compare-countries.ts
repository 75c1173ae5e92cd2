import type { Messages } from '../../catalogue.ts';
import { frame } from '../first/frame.ts';

export const compareCountries: Messages['compareCountries'] = {
  title: frame.compareCountries,
  lead: 'Елдерге қай келісімдер ортақ, олардың бірі қайсысына қосылды, қайсысынан шықты немесе бас тартты.',
  takesPart:
    'Ел келісімге қол қойған не оған басқа жолмен міндеттелген, одан шықпаған әрі әлі де бар болса, қатысады деп саналады.',
  nothingShared: 'Білуімізше, оларға ортақ келісім жоқ.',
  onlyJoined: (country, other) => `${country} қатысады, ${other} қатыспайды`,
  groups: {
    both: 'Екеуі де қатысады',
    neither: 'Екеуі де қатыспайды',
    all: 'Бәрі қатысады',
    some: 'Бәрі емес, кейбірі қатысады',
    none: 'Ешқайсысы қатыспайды',
    joined: 'Қатысады',
    left: 'Шыққан не аяқталған',
    declined: 'Бас тартқан',
    other: 'Қосылмаған',
  },
  fromCountry: 'Барлық келісімі бағандар бойынша; басқа елмен салыстыру',
};

export const steps: Messages['steps'] = {
  signed: 'Қол қою',
  consented: 'Міндеттілікке келісім',
  inForce: 'Күшіне ену',
  left: 'Шығу',
};

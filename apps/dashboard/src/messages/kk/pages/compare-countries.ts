import type { Messages } from '../../catalogue.ts';
import { frame } from '../first/frame.ts';

export const compareCountries: Messages['compareCountries'] = {
  title: frame.compareCountries,
  lead: 'Елдерге қай келісімдер ортақ, олардың бірі қайсысына қосылды, қайсысынан шықты немесе бас тартты. Қосылу — қол қою немесе басқа жолмен міндеттену; қосылған, шықпаған әрі әлі де бар ел қатысады.',
  nothingShared: 'Білуімізше, оларға ортақ келісім жоқ.',
  onlyJoined: (country) => `Тек ${country} қатысады`,
  groups: {
    all: 'Бәрі қатысады',
    some: 'Кейбірі қатысады',
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

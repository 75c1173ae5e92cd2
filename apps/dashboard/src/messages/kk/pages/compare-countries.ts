import type { Messages } from '../../catalogue.ts';

export const compareCountries: Messages['compareCountries'] = {
  title: 'Елдерді салыстыру',
  lead: 'Елдерге қай келісімдер ортақ, олардың бірі қайсысына қосылды, қайсысынан шықты немесе бас тартты.',
  nothingShared: 'Білуімізше, оларға ортақ келісім жоқ.',
  onlyJoined: (country) => `Тек ${country} қол қойған не қосылған`,
  groups: {
    all: 'Бәрі қол қойған не қосылған',
    some: 'Кейбірі қол қойған не қосылған',
    none: 'Ешқайсысы қол қоймаған, қосылмаған',
    joined: 'Қол қойған не қосылған',
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

import type { Messages } from '../catalogue.ts';

export const acts: Messages['acts'] = {
  undated: 'күні тізілімде жоқ',
  dateUnknown: 'күні тізілімде жоқ',
  givenInAdvance: (day) => `алдын ала хабарланған күні: ${day}`,
  inferred: 'жанама анықталған',
  inferredFrom: (wording) => <>жанама анықталған; дереккөзде «{wording}» делінген</>,
  within: (accord) => <>({accord} аясында)</>,
  by: (who) => <>— {who}</>,
  inTheseWords: 'мына сөздермен',
  inPart: 'ішінара',
  otherDate: (day) => `немесе басқа дереккөздер бойынша ${day}`,
  takesEffect: (day) => `${day} күшіне енеді`,
  contested: 'Даулы.',
  saysOtherwise: 'басқаша дейді',
};

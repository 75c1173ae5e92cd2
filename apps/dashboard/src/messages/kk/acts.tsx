import type { Messages } from '../catalogue.ts';

export const acts: Messages['acts'] = {
  undated: 'күні тізілімде жоқ',
  dateUnknown: 'күні тізілімде жоқ',
  givenInAdvance: (day) => `алдын ала хабарланған күні: ${day}`,
  inferred: 'күнін біз анықтадық',
  inferredFrom: (wording) => <>күнін біз анықтадық; дереккөзде «{wording}» делінген</>,
  within: (accord) => <>({accord} аясында)</>,
  by: (who) => <>— {who}</>,
  inTheseWords: 'мына сөздермен',
  inPart: 'ішінара',
  otherDate: (day) => `басқа дереккөздер бойынша күні: ${day}`,
  takesEffect: (day) => `күшіне енетін күні: ${day}`,
  contested: 'Даулы.',
  saysOtherwise: 'басқаша дейді',
  saidOtherwiseBefore: 'бұрынырақ хабар, басқаша дейді',
};

import type { Messages } from '../catalogue.ts';

export const acts: Messages['acts'] = {
  undated: 'в день, которого в реестре нет',
  dateUnknown: 'даты в реестре нет',
  givenInAdvance: (day) => `указано заранее; дата источника: ${day}`,
  inferred: 'дата определена нами',
  inferredFrom: (wording) => <>дата определена нами; в источнике: «{wording}»</>,
  within: (accord) => <>(в рамках: {accord})</>,
  by: (who) => <>— {who}</>,
  inTheseWords: 'в этих словах',
  inPart: 'частично',
  otherDate: (day) => `или ${day}, по другим источникам`,
  takesEffect: (day) => `вступает в силу ${day}`,
  contested: 'Оспаривается.',
  saysOtherwise: 'говорит иное',
  saidOtherwiseBefore: 'более раннее сообщение, говорит иное',
};

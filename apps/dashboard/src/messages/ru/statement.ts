import type { Messages } from '../catalogue.ts';
import { pluralRu } from '../plurals.ts';

export const statement: Messages['statement'] = {
  statement: 'Высказывание',
  permalink: 'Постоянная ссылка',
  wordings: (count) =>
    pluralRu(count, { one: 'Все редакции: #', few: 'Все редакции: #', many: 'Все редакции: #' }),
  of: (speaker, words) => `${speaker}, слова: ${words}`,
  title: (speaker, date) => `${speaker}, ${date}`,
  saidBy: 'Кто сказал',
  office: 'Должность в тот день',
  date: 'Дата',
  channel: 'Как сказано',
  occasion: 'По какому случаю',
  accords: 'Соглашения',
  countries: 'Государства',
  note: 'Примечание',
  wording: 'Редакция',
  allWordings: 'Редакции',
  preferredFirst: 'сначала предпочтительная',
  acts: 'Акты',
  doneByWords: 'совершены этими словами',
  around: 'Рядом',
  thatDay: 'Все высказывания того дня',
  bySpeaker: 'Все высказывания того же автора',
  fromSource: 'Все высказывания из того же источника',
  elsewhere: 'Искомое стоит в другой редакции.',
};

import type { Messages } from '../catalogue.ts';

export const record: Messages['record'] = {
  about: 'Жазба туралы',
  names: 'Атаулары',
  country: 'Ел',
  code: 'Ел коды',
  feed: 'Таспа оқу бағдарламасымен қадағалау',
  editionsFeed: 'Өзгерістерін таспа оқу бағдарламасымен қадағалау',
  note: 'Ескертпе',
  acts: 'Актілер',
  performed: 'жасалған немесе жарияланған',
  none: 'Тізілімде жоқ.',
  earlier: 'Бұрынғы мәлімдемелер',
  from: (date) => `басталуы: ${date}`,
  until: (date) => `аяқталуы: ${date}`,
  span: (from, to) => `${from} — ${to}`,
  undated: 'күндері тізілімде жоқ',
  attestedFrom: (from, until) => `басталуы: ${from}, ${until} жағдайы бойынша қызметте`,
  lastAttested: (date) => `${date} жағдайы бойынша қызметте`,
  lastKnown: 'белгілі соңғы лауазымы',
};

import type { Messages } from '../catalogue.ts';

export const record: Messages['record'] = {
  about: 'О записи',
  names: 'Имена и названия',
  country: 'Страна',
  code: 'Код страны',
  feed: 'Следить через программу чтения лент',
  editionsFeed: 'Следить за изменениями через программу чтения лент',
  note: 'Примечание',
  acts: 'Акты',
  performed: 'совершённые или объявленные',
  none: 'В реестре нет.',
  earlier: 'Более ранние высказывания',
  from: (date) => `начало: ${date}`,
  until: (date) => `конец: ${date}`,
  span: (from, to) => `${from} — ${to}`,
  undated: 'даты в реестре не указаны',
  attestedFrom: (from, until) => `начало: ${from}, в должности по данным на ${until}`,
  lastAttested: (date) => `в должности по данным на ${date}`,
  lastKnown: 'последняя известная должность',
};

import type { Messages } from '../../catalogue.ts';
import { sentence } from '../sentences/full-stop.ts';

export const asOf: Messages['asOf'] = {
  banner: (date) => sentence(`Состояние на дату: ${date}`),
  back: 'Вернуться к сегодняшнему дню',
  rule: 'Акт без даты считается с того дня, когда опубликован его самый ранний источник, а неточная дата (месяц, год) — со своего последнего дня.',
  label: 'На дату',
  show: 'Показать этот день',
  knownTo: (date) => `Поиск доведён до даты: ${date}; произошедшего позже в реестре может не быть.`,
  knownOn: (date) => `по данным на ${date}`,
  counted: 'Дни посчитаны до этой даты.',
  notStated: 'До какой даты доведена запись об этом соглашении, не указано.',
  ahead: (day, today) =>
    `${day} — позже сегодняшнего дня, ${today}: всё, что датировано между ними, запланировано и ещё не произошло.`,
  scheduled: (date) => `запланировано на ${date}`,
  ofWhichScheduled: (count) => `из них запланировано: ${count}`,
  ofWhichGone: (count) => `из них больше нет: ${count}`,
  ofWhichFormer: (count) => `из них сегодня уже нет, с какого дня — в реестре не указано: ${count}`,
};

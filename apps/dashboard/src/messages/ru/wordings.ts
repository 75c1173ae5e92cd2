import type { Messages } from '../catalogue.ts';
import { sentence } from './sentences/full-stop.ts';

export const wordings: Messages['wordings'] = {
  reported: 'Пересказ, не цитата',
  partly: 'Источник берёт в кавычки лишь часть слов.',
  gap: 'Здесь заканчивается один отрывок источника и начинается следующий.',
  verbatim: (word) => `Дословность: ${word}`,
  compared: (date, publisher) =>
    `Сверено с текстом, который был у редактора. ${sentence(`Дата: ${date}`)} Издатель: ${publisher}.`,
  digest: 'SHA-256 этого текста:',
  above: 'Основной вариант',
  source: 'Источник',
  check: 'Проверка',
  attributedTo: 'Кому приписано',
  cue: 'Вводящие слова',
  place: 'В контексте',
  atSource: 'У источника',
  goToWords: 'Смотреть в источнике',
  note: 'Примечание',
  differences: 'Рядом с предпочтительным вариантом',
  same: 'Те же слова.',
  uncompared: 'На другом языке или без цитируемых слов: не сравнивается.',
  otherStretch: 'Приводит другие слова того же высказывания.',
  legend: 'Зачёркнутое есть только в предпочтительном варианте, подчёркнутое — только в этом.',
  removed: 'только в предпочтительном:',
  added: 'только в этом:',
  shared: 'в обоих:',
};

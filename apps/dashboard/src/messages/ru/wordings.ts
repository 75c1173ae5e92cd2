import type { Messages } from '../catalogue.ts';
import { sentence } from './sentences/full-stop.ts';

export const wordings: Messages['wordings'] = {
  reported: 'Пересказ, не собственные слова говорившего',
  partly: 'Частью цитата, частью пересказ',
  gap: 'Здесь заканчивается один отрывок источника и начинается следующий.',
  checked: (word) => `Сверка с источником: ${word.toLowerCase()}`,
  paraphraseMeans: 'Пересказ принадлежит источнику; проверяется, есть ли в нём эти слова.',
  compared: (date, publisher) =>
    `Сверено с копией текста источника. ${sentence(`Дата: ${date}`)} Издатель: ${publisher}.`,
  digest: 'Контрольная сумма этого текста (SHA-256):',
  above: 'Основной вариант',
  source: 'Источник',
  check: 'Сверка с источником',
  attributedTo: 'Кому приписано',
  cue: 'Вводящие слова',
  place: 'В контексте',
  atSource: 'У источника',
  goToWords: 'Смотреть в источнике',
  note: 'Примечание',
  differences: 'По сравнению с основным вариантом',
  same: 'Те же слова.',
  uncompared: 'Не сравнивается: на другом языке или без цитат.',
  otherStretch: 'Цитирует другую часть того же высказывания.',
  legend: 'Зачёркнутое есть только в основном варианте, подчёркнутое — только в этом.',
  removed: 'только в основном:',
  added: 'только в этом:',
  shared: 'в обоих:',
};

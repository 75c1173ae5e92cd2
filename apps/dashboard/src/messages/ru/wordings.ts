import type { Messages } from '../catalogue.ts';
import { sentence } from './sentences/full-stop.ts';

export const wordings: Messages['wordings'] = {
  reported: 'Пересказ, не цитата',
  partly: 'Источник берёт в кавычки лишь часть слов.',
  gap: 'Здесь заканчивается один отрывок источника и начинается следующий.',
  verbatim: (word) => `Дословность: ${word}`,
  paraphrase: (word) => `Пересказ источника: ${word}`,
  paraphraseMeans: 'Это слова самого источника, а не того, кто говорил.',
  compared: (date, publisher) =>
    `Сверено с копией текста источника. ${sentence(`Дата: ${date}`)} Издатель: ${publisher}.`,
  digest: 'Контрольная сумма этого текста (SHA-256):',
  above: 'Основной вариант',
  source: 'Источник',
  check: 'Дословность',
  attributedTo: 'Кому приписано',
  cue: 'Вводящие слова',
  place: 'В контексте',
  atSource: 'У источника',
  goToWords: 'Смотреть в источнике',
  note: 'Примечание',
  differences: 'По сравнению с основным вариантом',
  same: 'Те же слова.',
  uncompared: 'На другом языке или без цитируемых слов: не сравнивается.',
  otherStretch: 'Приводит другие слова того же высказывания.',
  legend: 'Зачёркнутое есть только в основном варианте, подчёркнутое — только в этом.',
  removed: 'только в основном:',
  added: 'только в этом:',
  shared: 'в обоих:',
};

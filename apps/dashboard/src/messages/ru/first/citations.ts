import type { Messages } from '../../catalogue.ts';

export const citations: Messages['citations'] = {
  menu: 'Цитировать и поделиться',
  copyQuote: 'Копировать цитату',
  copyReport: 'Копировать пересказ',
  copyLink: 'Копировать ссылку',
  copyCitation: 'Копировать сноску',
  formats: 'Все форматы',
  copied: {
    quote: 'Цитата скопирована.',
    report: 'Пересказ скопирован.',
    link: 'Ссылка скопирована.',
    citation: 'Сноска скопирована.',
  },
  failed: 'Браузер не разрешил копирование. Выделите текст и скопируйте его вручную.',
  reported: (words, by) => `В изложении ${by}: ${words}`,
  title: 'Сослаться на это высказывание',
  advice:
    'Каждый текст говорит, где стоят слова и насколько они сверены с источником. Сохраняйте это вместе с ними.',
  accessed: (day) =>
    `Дата обращения: ${day}. Укажите её, если этого требует стиль: в самих текстах её нет.`,
  ofRegister: 'Сослаться на реестр',
  names: {
    PLAIN_TEXT: 'Простой текст',
    WIKIPEDIA: 'Шаблон английской Википедии',
    WEB_ANNOTATION: 'Веб-аннотация (W3C, JSON-LD)',
  },
  section: 'Сноски',
  of: (statement) => `Сноски: ${statement}`,
  copyIt: 'Копировать',
  copy: (format) => `Копировать: ${format}`,
  downloadIt: 'Скачать',
  download: (format) => `Скачать: ${format}`,
  wording: (source) => `Вариант: ${source}`,
  close: 'Закрыть',
  fetching: 'Сноски загружаются.',
  unfetched: 'Не удалось загрузить сноски.',
  page: 'Открыть отдельной страницей',
  back: 'Вернуться к высказыванию',
};

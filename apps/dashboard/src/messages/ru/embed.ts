import type { Messages } from '../catalogue.ts';

export const embed: Messages['embed'] = {
  title: 'Встроить',
  hint: 'Вставьте этот код в страницу. Ему не нужны ни скрипты, ни куки. Дата и издание этой страницы сохраняются.',
  copy: 'Копировать код',
  copied: 'Код скопирован.',
  countries: (name) => `Страны: ${name}`,
  accords: (name) => `Соглашения: ${name}`,
  map: (name) => `Карта: ${name}`,
  open: 'Открыть в реестре',
  missing: 'По этому адресу показать нечего.',
  failed: 'Сейчас показать это нельзя. Попробуйте позже.',
  image: 'Скачать изображение',
  copyAddress: 'Копировать адрес',
  copiedAddress: 'Адрес скопирован.',
};

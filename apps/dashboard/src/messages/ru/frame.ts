import type { Messages } from '../catalogue.ts';

export const frame: Messages['frame'] = {
  skip: 'Перейти к содержанию',
  onThisPage: 'На этой странице',
  past: (title) => `Пропустить раздел «${title}»`,
  tagline: 'Реестр дипломатических соглашений',
  main: 'Главное меню',
  accords: 'Соглашения',
  quotes: 'Цитаты',
  about: 'О реестре',
  playground: 'Консоль запросов (GraphQL)',
  data: 'Данные',
  compare: 'Сравнить',
  changes: 'Изменения',
  language: 'Язык',
  register: 'Реестр',
  method: 'Метод и определения',
  coverage: 'Полнота данных',
  rights:
    'Слова принадлежат тем, кто их произнёс и опубликовал. В реестре хранятся факты, короткие цитаты с указанием автора и места, где они напечатаны.',
  version: (version) => `Signatory ${version}.`,
  licence: (licence) => `Факты по лицензии ${licence}.`,
  news: 'Реестр изменился.',
  show: 'Показать последнее',
  reportError: 'Сообщить об ошибке на этой странице',
  errorBody: (page, edition) =>
    `Страница: ${page}\n${edition && `Выпуск: ${edition}\n`}\nЧто неверно и какой источник об этом говорит:\n`,
  noCorrections: 'Источники принадлежат их издателям. Адреса для исправлений на этом сайте нет.',
};

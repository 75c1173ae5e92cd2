import type { Messages } from '../../catalogue.ts';
import { pluralRu } from '../../plurals.ts';

export const source: Messages['source'] = {
  description: (kind, publisher) =>
    `${kind}. Издатель: ${publisher}. Высказывания и акты реестра, которые опираются на этот источник.`,
  source: 'Источник',
  neverServed: 'Мы храним копию, чтобы сверять цитаты, и не публикуем её',
  publisher: 'Издатель',
  authors: 'Авторы',
  published: 'Опубликовано',
  inferred: '(определено нами)',
  language: 'Язык',
  address: 'Адрес',
  noAddress: 'в реестре не указан',
  noText: 'текста в распоряжении нет',
  statements: 'Высказывания',
  statementCount: (count) =>
    pluralRu(count, {
      one: '# с вариантом из него',
      few: '# с вариантами из него',
      many: '# с вариантами из него',
    }),
  actCount: (count) =>
    pluralRu(count, {
      one: '# акт ссылается на него',
      few: '# акта ссылаются на него',
      many: '# актов ссылаются на него',
    }),
};

import type { Messages } from '../../catalogue.ts';
import { pluralRu } from '../../plurals.ts';

export const body: Messages['body'] = {
  description: (name) =>
    `${name} в реестре дипломатических соглашений: что сказано от собственного имени и что опубликовано.`,
  words: 'Сказано от собственного имени',
  noWords: 'Собственных слов в реестре нет.',
  published: 'Опубликовано',
  publishedCount: (count) =>
    pluralRu(count, {
      one: '# источник в реестре',
      few: '# источника в реестре',
      many: '# источников в реестре',
    }),
  moreSources: 'Другие источники',
};

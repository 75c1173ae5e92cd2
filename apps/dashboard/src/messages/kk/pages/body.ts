import type { Messages } from '../../catalogue.ts';
import { pluralKk } from '../../plurals.ts';

export const body: Messages['body'] = {
  description: (name) =>
    `${name} дипломатиялық келісімдер тізілімінде: өз атынан айтқандары мен жариялағандары.`,
  words: 'Өз атынан айтқандары',
  noWords: 'Өз сөздері тізілімде жоқ.',
  published: 'Жариялағандары',
  publishedCount: (count) =>
    pluralKk(count, { one: 'тізілімде # дереккөз', other: 'тізілімде # дереккөз' }),
  moreSources: 'Тағы дереккөздер',
};

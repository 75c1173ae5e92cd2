import type { Messages } from '../../catalogue.ts';
import { pluralKk } from '../../plurals.ts';

export const source: Messages['source'] = {
  description: (kind, publisher) =>
    `${kind}. Баспагері: ${publisher}. Тізілімдегі осы дереккөзге сүйенген мәлімдемелер мен актілер.`,
  source: 'Дереккөз',
  neverServed: 'Дәйексөздерді салыстыру үшін көшірмесін сақтаймыз, бірақ жарияламаймыз',
  publisher: 'Баспагері',
  authors: 'Авторлары',
  published: 'Жарияланған күні',
  inferred: '(біз анықтадық)',
  language: 'Тілі',
  address: 'Мекенжайы',
  noAddress: 'тізілімде жоқ',
  noText: 'мәтіні қолда жоқ',
  statements: 'Мәлімдемелер',
  statementCount: (count) =>
    pluralKk(count, {
      one: 'осыдан алынған нұсқасы бар # мәлімдеме',
      other: 'осыдан алынған нұсқасы бар # мәлімдеме',
    }),
  actCount: (count) =>
    pluralKk(count, { one: 'оған сілтейтін # акт', other: 'оған сілтейтін # акт' }),
};

import type { Messages } from '../../catalogue.ts';
import { pluralRu } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

export const search: Messages['search'] = {
  kicker: 'Поиск',
  title: 'Поиск по реестру',
  description:
    'Соглашения, страны, руководители и органы — по названию и имени; сказанное — по словам.',
  label: 'Имена и слова',
  help: 'В "двойных кавычках" слова идут подряд; минус перед словом исключает его; звёздочка заменяет любое окончание.',
  hint: 'Названия соглашений, стран и органов, имена руководителей и сказанные слова.',
  results: (count) =>
    pluralRu(count, {
      one: '# результат',
      few: '# результата',
      many: '# результатов',
    }),
  none: 'Записей, где есть все эти слова, в реестре нет.',
  noneAdvice:
    'Близкого к ним тоже нет. По меньшему числу слов находится больше; последнее слово можно не дописывать.',
  near: 'Другие запросы',
  nearMeans: 'Того, что набрано, в реестре нет. По этим запросам результаты есть.',
  without: (words) => `без ${words.map((word) => `«${word}»`).join(', ')}`,
  tooMuch: 'В запросе может быть не больше 16 слов.',
  searching: 'Идёт поиск…',
  all: (count) => pluralRu(count, { one: 'Все: #', few: 'Все: #', many: 'Все: #' }),
  more: 'Далее',
  everything: 'Все результаты на одной странице',
  pages: 'Страницы',
  close: 'Закрыть',
  kinds: {
    accords: 'Соглашения',
    countries: frame.countries,
    places: 'Участие в соглашениях',
    leaders: frame.leaders,
    bodies: frame.bodies,
    statements: 'Цитаты',
  },
};

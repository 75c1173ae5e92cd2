import type { Messages } from '../../catalogue.ts';
import { pluralRu } from '../../plurals.ts';

export const statements: Messages['statements'] = {
  kicker: 'Цитаты',
  title: 'Что было сказано',
  description:
    'Высказывания о дипломатических соглашениях: сами слова, кто их произнёс, в какой должности, в какой день и как, и где они напечатаны.',
  section: 'Высказывания',
  onRecord: (count) =>
    pluralRu(count, {
      one: 'В реестре # высказывание',
      few: 'В реестре # высказывания',
      many: 'В реестре # высказываний',
    }),
  found: (count) =>
    pluralRu(count, {
      one: 'Найдено # высказывание',
      few: 'Найдено # высказывания',
      many: 'Найдено # высказываний',
    }),
  noneMeet: 'Ни одно высказывание в реестре не отвечает всем условиям. Снимите одно из них:',
  noneYet: 'Высказываний в реестре ещё нет.',
  pages: 'высказывания',
  later: 'Более поздние высказывания',
  earlier: 'Более ранние высказывания',
  conditions: {
    words: 'Слова',
    accord: 'Соглашение',
    country: 'О какой стране',
    leader: 'Кто сказал',
    body: 'От имени органа',
    speakerCountry: 'Страна говорящего',
    source: 'Источник',
    channel: 'Как сказано',
    form: 'Форма',
    verbatim: 'Дословность',
    language: 'Язык',
    from: 'С',
    to: 'По',
  },
  help: 'В "кавычках" слова идут подряд; минус перед словом исключает его; звёздочка заменяет любое окончание.',
  filters: 'Фильтры',
  filtersSet: (count) => `Фильтры, задано: ${count}`,
  any: 'Не важно',
  others: (count) =>
    pluralRu(count, {
      one: 'и ещё # значение: сначала сузьте поиск',
      few: 'и ещё # значения: сначала сузьте поиск',
      many: 'и ещё # значений: сначала сузьте поиск',
    }),
  othersByName: (count) =>
    pluralRu(count, {
      one: 'ещё # имени нет в списке: введите его',
      few: 'ещё # имён нет в списке: введите имя',
      many: 'ещё # имён нет в списке: введите имя',
    }),
  show: 'Показать высказывания',
  clear: 'Сбросить всё',
  set: 'Заданные условия',
  condition: (name, value) => `${name}: ${value}`,
  remove: 'убрать',
  without: (condition, count) =>
    pluralRu(count, {
      one: `без условия «${condition}», # высказывание`,
      few: `без условия «${condition}», # высказывания`,
      many: `без условия «${condition}», # высказываний`,
    }),
  order: 'Порядок',
  newest: 'Сначала новые',
  oldest: 'Сначала старые',
  size: 'Высказываний на странице',
  byDate: 'По датам',
  bar: (date, count) => `${date}: ${count}`,
  files: 'Найденные высказывания файлами',
  file: (format) => `Все эти в виде ${format}`,
};

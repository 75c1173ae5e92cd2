import type { Messages } from '../../catalogue.ts';
import { pluralRu } from '../../plurals.ts';

export const accord: Messages['accord'] = {
  partOf: (kind, umbrella) => (
    <>
      {kind}; под общим названием: {umbrella}
    </>
  ),
  over: (kind, instruments) => `${kind}, в реестре: ${instruments}`,
  binding: (kind) => `${kind}, обязывает`,
  notBinding: (kind) => `${kind}, не обязывает`,
  disputed: (kind) => `${kind}, обязательность оспаривается`,
  standing: 'Статус',
  standingAside: 'Каждое слово открывает своё определение',
  noPlace: 'К этому дню по реестру ни одна страна в соглашении не значится.',
  signatories: 'Страны',
  signatoriesAside: 'подписавшие, объявленные, названные и другие',
  moreCountries: 'Другие страны',
  said: 'Что было сказано',
  search: 'Показать все и искать среди них',
  noWords: 'К этому дню сказанного в реестре нет.',
  instruments: 'Документы',
  instrumentsAside: (count) => `под этим общим названием: ${count}`,
  related: 'Связанные соглашения',
  relatedAside: 'участник одного может не быть участником другого',
  relations: {
    PROTOCOL_TO: 'Протокол к соглашению',
    AMENDS: 'Изменяет',
    IMPLEMENTS: 'Осуществляет',
    REPLACES: 'Заменяет',
  },
  relatedBy: {
    PROTOCOL_TO: 'Протоколы к нему',
    AMENDS: 'Чем изменено',
    IMPLEMENTS: 'Чем осуществляется',
    REPLACES: 'Чем заменено',
  },
  acts: 'Акты',
  actsAside: 'соглашения в целом',
  about: 'О записи',
  facts: {
    kind: 'Вид',
    binding: 'Обязательность',
    isBinding: 'Да, по международному праву',
    isNotBinding: 'Нет',
    isNotBindingItself: 'Само общее соглашение — нет; его документы — по-разному',
    isDisputed: 'Обязательность оспаривается',
    reach: 'Поиск доведён до даты',
    notStated: 'не указано',
    lookedFor: 'Что искали',
    missing: 'Известно, что недостаёт',
    missingThen: 'Чего недостаёт, как указано в этом выпуске',
    names: 'Названия',
    sources: 'Источники',
    entersIntoForce: 'Согласие вступает в силу',
    withdrawal: 'Уведомление о выходе вступает в силу',
    after: {
      D: (count) =>
        pluralRu(count, { one: 'через # день', few: 'через # дня', many: 'через # дней' }),
      M: (count) =>
        pluralRu(count, { one: 'через # месяц', few: 'через # месяца', many: 'через # месяцев' }),
      Y: (count) =>
        pluralRu(count, { one: 'через # год', few: 'через # года', many: 'через # лет' }),
    },
    thenFirstOfMonth: (time) => `${time}, в первый день следующего месяца`,
    provisional: 'Временное применение',
    signatureApplies: 'в силу одного подписания',
    note: 'Примечание',
  },
};

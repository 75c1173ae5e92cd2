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
  standing: 'Статус',
  standingAside: 'Каждое слово открывает своё определение',
  noPlace: 'К этому дню по реестру ни одно государство в соглашении не значится.',
  signatories: 'Подписавшие',
  signatoriesAside: 'и все остальные, кто значится в соглашении',
  moreCountries: 'Другие государства',
  said: 'Что было сказано',
  search: 'Искать среди них',
  noWords: 'К этому дню сказанного в реестре нет.',
  instruments: 'Документы',
  instrumentsAside: (count) => `под этим общим названием: ${count}`,
  acts: 'Акты',
  actsAside: 'соглашения в целом',
  about: 'О записи',
  facts: {
    kind: 'Вид',
    binding: 'Обязательность',
    isBinding: 'Да, по международному праву',
    isNotBinding: 'Нет',
    reach: 'Запись доведена до даты',
    notStated: 'не указано',
    others: 'докуда доведены другие',
    missing: 'Известно, что недостаёт',
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

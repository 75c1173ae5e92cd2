import type { Messages } from '../../catalogue.ts';
import { frame } from '../first/frame.ts';

export const compareCountries: Messages['compareCountries'] = {
  title: frame.compareCountries,
  lead: 'Какие соглашения общие у стран, а к каким одна из них присоединилась, из каких вышла и от каких отказалась. Присоединиться — значит подписать или стать связанной иначе; участвует страна, которая присоединилась, не вышла и всё ещё существует.',
  nothingShared: 'Насколько известно, общих соглашений у них нет.',
  onlyJoined: (country) => `Участвует только ${country}`,
  groups: {
    all: 'Участвуют все',
    some: 'Участвуют некоторые',
    none: 'Не участвует никто',
    joined: 'Участвует',
    left: 'Выход или прекращение',
    declined: 'Отказ',
    other: 'Не присоединилась',
  },
  fromCountry: 'Все её соглашения по столбцам; сравнить с другой страной',
};

export const steps: Messages['steps'] = {
  signed: 'Подписание',
  consented: 'Согласие на обязательность',
  inForce: 'Вступление в силу',
  left: 'Выход',
};

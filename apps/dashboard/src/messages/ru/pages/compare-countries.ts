import type { Messages } from '../../catalogue.ts';
import { frame } from '../first/frame.ts';

export const compareCountries: Messages['compareCountries'] = {
  title: frame.compareCountries,
  lead: 'Какие соглашения общие у стран, а к каким одна из них присоединилась, из каких вышла и от каких отказалась.',
  takesPart:
    'Страна участвует в соглашении, если она подписала его или стала связана им иначе, не вышла из него и всё ещё существует.',
  nothingShared: 'Насколько известно, общих соглашений у них нет.',
  onlyJoined: (country, other) => `${country} участвует, ${other} нет`,
  groups: {
    both: 'Участвуют обе страны',
    neither: 'Не участвует ни одна из двух',
    all: 'Участвуют все',
    some: 'Участвуют некоторые, но не все',
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

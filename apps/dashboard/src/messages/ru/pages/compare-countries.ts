import type { Messages } from '../../catalogue.ts';

export const compareCountries: Messages['compareCountries'] = {
  title: 'Сравнить страны',
  lead: 'Какие соглашения общие у стран, а к каким одна из них присоединилась, из каких вышла и от каких отказалась.',
  nothingShared: 'Насколько известно, общих соглашений у них нет.',
  onlyJoined: (country) => `Подписала или присоединилась только страна ${country}`,
  groups: {
    all: 'Подписали или присоединились все',
    some: 'Подписали или присоединились некоторые',
    none: 'Никто не подписал и не присоединился',
    joined: 'Подписано или присоединение',
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

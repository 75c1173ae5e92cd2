import type { Messages } from '../../catalogue.ts';

export const leader: Messages['leader'] = {
  description: (name) =>
    `${name} в реестре дипломатических соглашений: должности, совершённые акты и сказанные слова, каждое с источником.`,
  leader: 'Руководитель',
  offices: 'Должности',
  officesAside: 'начиная с самой ранней',
  noOffices: 'Должностей в реестре нет.',
  words: 'Сказано этим лицом',
  mentioned: (name) =>
    `Упоминается, но не цитируется: ${name} — имя, которое называют источники; собственных слов в реестре нет.`,
};

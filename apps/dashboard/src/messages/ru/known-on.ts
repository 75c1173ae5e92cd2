import type { Messages } from '../catalogue.ts';
import { pluralRu } from '../plurals.ts';
import { sentence } from './sentences/full-stop.ts';

export const knownOn: Messages['knownOn'] = {
  banner: (edition, published, day) =>
    sentence(`По данным выпуска ${edition} (${published}) показано состояние на дату: ${day}`),
  asked: (edition, published) => sentence(`Запрошен выпуск ${edition} реестра (${published})`),
  inPresent: 'В нынешнем реестре это есть:',
  presentPage: 'страница, какова она в реестре сегодня',
  notInPresent: 'В нынешнем реестре по этому адресу тоже ничего нет.',
  rules: (version) =>
    `Статусы выведены по сегодняшним правилам. При публикации выпуска действовала их версия ${version}.`,
  back: 'Вернуться к сегодняшним данным',
  same: 'То, что показано на этой странице, реестр говорит и сегодня.',
  changed: 'С тех пор изменилось. Посмотреть разницу:',
  otherwise: 'Сейчас реестр говорит здесь иное.',
  redacted: (entries) =>
    pluralRu(entries, {
      one: 'После публикации из этого выпуска изъяты слова # записи.',
      few: 'После публикации из этого выпуска изъяты слова # записей.',
      many: 'После публикации из этого выпуска изъяты слова # записей.',
    }),
  whichRedacted: 'Каких и почему',
};

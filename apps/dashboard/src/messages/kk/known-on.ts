import type { Messages } from '../catalogue.ts';
import { pluralKk } from '../plurals.ts';

export const knownOn: Messages['knownOn'] = {
  banner: (edition, published, day) =>
    `Тізілімнің ${edition} шығарылымындағы (${published}) мәлімет бойынша мына күнгі күйі: ${day}.`,
  asked: (edition, published) => `Тізілімнің ${edition} шығарылымы сұралды (${published}).`,
  inPresent: 'Тізілімнің бүгінгі күйінде бар:',
  presentPage: 'беттің бүгінгі күйі',
  notInPresent: 'Тізілімнің бүгінгі күйінде де бұл мекенжай бойынша ештеңе жоқ.',
  rules: (version) =>
    `Мәртебелер бүгінгі ережелер бойынша шығарылды. Шығарылым олардың ${version}-нұсқасымен жарияланған.`,
  back: 'Бүгінгі мәліметке оралу',
  same: 'Бұл беттегі деректер бүгін де сондай.',
  changed: 'Содан бері өзгерді. Айырмасын көру:',
  otherwise: 'Тізілім қазір мұнда басқаша айтады.',
  redacted: (entries) =>
    pluralKk(entries, {
      one: 'Жарияланғаннан кейін осы шығарылымның # жазбасынан сөздер алынды.',
      other: 'Жарияланғаннан кейін осы шығарылымның # жазбасынан сөздер алынды.',
    }),
  whichRedacted: 'Қайсысы және неге',
};

import type { Messages } from '../catalogue.ts';
import { pluralKk } from '../plurals.ts';

export const asOf: Messages['asOf'] = {
  banner: (date) => `Мына күнгі күйі: ${date}.`,
  back: 'Бүгінге оралу',
  rule: 'Күні жоқ акт оның ең ерте дереккөзі жарияланған күннен есептеледі.',
  label: 'Қай күнгі күйі',
  show: 'Сол күнді көрсету',
  step: (days) =>
    pluralKk(days, {
      one: 'Актілер мен сөздер болған # күнді аралау',
      other: 'Актілер мен сөздер болған # күнді аралау',
    }),
  knownTo: (date) => `Белгілі соңғы күн — ${date}: одан кейін ештеңе қаралмады.`,
  counted: 'Күндер соған дейін саналады.',
  notStated: 'Осы келісім туралы жазба қай күнге дейін жететіні айтылмаған.',
  ahead: (day, today) =>
    `${day} — бүгінгі күннен (${today}) кейін: екеуінің арасындағы күндер жоспарланған, әлі болған жоқ.`,
  scheduled: (date) => `жоспарланған күні: ${date}`,
  ofWhichScheduled: (count) => `оның жоспарланғаны: ${count}`,
};

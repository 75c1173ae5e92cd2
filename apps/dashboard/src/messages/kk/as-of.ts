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
};

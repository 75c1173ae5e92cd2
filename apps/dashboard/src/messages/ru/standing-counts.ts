import type { Messages } from '../catalogue.ts';

export const standingCounts: Messages['standingCounts'] = {
  counted: {
    PARTY: (count) => `участники — ${count}`,
    CONTRACTING: (count) => `дали согласие, для них ещё не в силе — ${count}`,
    PROVISIONAL: (count) => `применяют временно — ${count}`,
    SIGNATORY: (count) => `подписали — ${count}`,
    ANNOUNCED: (count) => `объявлено об их присоединении — ${count}`,
    CANDIDATE: (count) => `хотят присоединиться — ${count}`,
    NEGOTIATING: (count) => `участвовали в переговорах — ${count}`,
    APPROACHED: (count) => `названы или приглашены другими — ${count}`,
    SUSPENDED: (count) => `участие приостановлено — ${count}`,
    UNCLEAR: (count) => `статус неясен — ${count}`,
    DECLINED: (count) => `отказались — ${count}`,
    WITHDRAWN: (count) => `вышли — ${count}`,
    ENDED: (count) => `участие завершилось — ${count}`,
    NONE: (count) => `без статуса — ${count}`,
  },
  endorsed: (count) => `подписали или поддержали — ${count}`,
  onlyHelped: (count, roles) => `только помогали (${roles}) — ${count}`,
  between: ', ',
  uncounted: (names) => `не считая: ${names}`,
  sentence: (date, counts) => `На ${date}: ${counts}.`,
  differ: 'В других источниках числа могут отличаться: оспариваются действия таких стран:',
};

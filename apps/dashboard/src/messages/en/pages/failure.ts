/** Why there is no page, and what to do. */
export const failure = {
  missing: {
    title: 'Not on record',
    advice:
      'The register has nothing under this address. The name may be spelt otherwise, nothing about it has been entered yet, or it was removed since.',
  },
  missingInEdition: {
    title: 'Not in this edition',
    advice: 'This edition of the register has nothing under this address.',
  },
  unreadable: {
    title: 'The register cannot read this address',
    advice: 'Some part of it says what no page understands.',
  },
  tooMuch: {
    title: 'The page asks for too much at once',
    advice: 'Set fewer conditions, or show fewer entries on a page.',
  },
  unavailable: {
    title: 'The register does not answer just now',
    advice: 'It is busy or out of reach. Nothing is lost; a moment later it may answer.',
  },
  fault: {
    title: 'The register failed to answer',
    advice: 'The fault is on our side, and it has been written down.',
  },
  reference: 'To report it, give this reference:',
  accords: 'The accords on record',
  today: 'This page as of today',
  beyond: (parameter: string, day: string, last: string) =>
    `${parameter} asks for ${day}, and the last day on record is ${last}.`,
  noParameter: (parameter: string) =>
    `The address has a part that this page does not know: “${parameter}”.`,
  unknown: (parameter: string | null, value: string) =>
    parameter === null
      ? `Nothing on record goes by “${value}”.`
      : `${parameter}: the register knows no “${value}”.`,
  unknownIn: (edition: string, parameter: string | null, value: string) =>
    parameter === null
      ? `Nothing in edition ${edition} goes by “${value}”.`
      : `${parameter}: edition ${edition} knows no “${value}”.`,
  help: {
    date: 'A date is written 2025, 2025-11 or 2025-11-06, and has to be one of the calendar.',
    words:
      'Words to look for are one at least and 16 at most, of 200 characters in all, and before an asterisk stand two letters at least.',
    cursor: 'A later page of a list is reached by its link.',
  },
  several: (parameter: string, count: number) =>
    `${parameter} is given ${count} times. Give it once.`,
  order: (from: string, to: string) =>
    `from is ${from} and to is ${to}: a time cannot end before it begins.`,
  takes: 'It takes:',
  near: 'Did you mean:',
  without: 'Open this page without it',
};

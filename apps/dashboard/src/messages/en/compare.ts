/** Two accords side by side, or one accord on two days. */
export const compare = {
  title: 'Compare',
  of: (a: string, b: string | null) => (b === null ? `${a} on two days` : `${a} and ${b} compared`),
  lead: 'Who stands where in two accords, or who moved in one accord from one day to another, and by which act.',
  first: 'Accord',
  firstOn: 'On the day',
  second: 'With',
  secondOn: 'On the second day',
  unknown: 'No accord of that name is on record. Choose another.',
  onDay: (accord: string, date: string) => `${accord}, ${date}`,
  noPlace: 'no place',
  actsBetween: 'Acts between the two days',
  inBoth: (count: number) => `In both: ${count}`,
  onlyIn: (accord: string, count: number) => `Only in ${accord}: ${count}`,
  nobodyInBoth: 'No country has a place in both.',
  moved: (count: number) => `Moved: ${count}`,
  stayed: (count: number) => `Where they stood: ${count}`,
  nobodyMoved: 'Nobody moved between the two days.',
  firstActs: (shown: number, acts: string) =>
    `Of ${acts} between the two days the first ${shown} are told.`,
  fromAccord: 'Compare with another day or another accord',
};

/** Two accords side by side, or one accord on two days. */
export const compare = {
  title: 'Compare',
  of: (a: string, b: string | null) => (b === null ? `${a} on two days` : `${a} and ${b} compared`),
  lead: 'Who stands where in two accords, or whose standing differs between two days in one accord, and by which act.',
  first: 'Accord',
  firstOn: 'Day',
  second: 'With',
  secondOn: 'Second day',
  onDay: (accord: string, date: string) => `${accord}, ${date}`,
  noPlace: 'not listed',
  actsBetween: 'Acts between the two days',
  inBoth: (count: number) => `Take part in both: ${count}`,
  onlyIn: (accord: string, count: number) => `Take part only in ${accord}: ${count}`,
  inNeither: (count: number) => `Listed, but take part in neither: ${count}`,
  nobodyInBoth: 'No country takes part in both.',
  moved: (count: number) => `Another standing: ${count}`,
  acted: (count: number) => `Same standing on both days, with acts in between: ${count}`,
  stayed: (count: number) =>
    `Same standing on both days, no acts of their own on record in between: ${count}`,
  same: 'No standing on record differs between the two days.',
  sameAsKnown: (until: string) =>
    `As far as is known (up to ${until}), no standing differs between the two days.`,
  oneDay: 'Both sides are the same accord on the same day. Choose another day or another accord.',
  chooseOther: 'Choose the other side of the comparison: another accord or another day.',
  fromAccord: 'Compare with another day or another accord',
};

/** The comparison of countries, and the columns in which depositaries keep accords. */
export const compareCountries = {
  title: 'Compare countries',
  of: (names: string) => `The accords of ${names}, compared`,
  lead: 'Which accords countries share, and which one of them has joined, left or declined.',
  second: 'With',
  third: 'And with',
  noCountry: 'No country',
  choose: 'Choose one country to see all its accords, or several to compare them.',
  nothing: 'It is listed in no accord by that day.',
  nothingShared: 'We know of no accord that all of them have signed or joined.',
  onlyJoined: (country: string, count: number) => `Signed or joined by ${country} alone: ${count}`,
  groups: {
    all: (count: number) => `Signed or joined by all of them: ${count}`,
    some: (count: number) => `Signed or joined by some of them: ${count}`,
    none: (count: number) => `Signed or joined by none of them: ${count}`,
    joined: (count: number) => `Signed or joined: ${count}`,
    left: (count: number) => `Left or ended: ${count}`,
    declined: (count: number) => `Declined: ${count}`,
    other: (count: number) => `Not joined: ${count}`,
  },
  rule: 'Signed or joined is who is a signatory, contracting, a party, applies the accord provisionally or has it suspended. Contested acts are in no column. A group of agreements has the first day on which the country had signed one of them.',
  fromCountry:
    'All its accords by signature, consent and entry into force; compare with another country',
};

/** Heads of columns. */
export const steps = {
  signed: 'Signed',
  consented: 'Consented',
  inForce: 'In force',
  left: 'Left',
};

/** The comparison of countries, and the columns in which depositaries keep accords. */
export const compareCountries = {
  title: 'Compare countries',
  lead: 'Which accords countries share, joined, left or declined.',
  nothingShared: 'As far as we know they share no accord.',
  onlyJoined: (country: string) => `Signed or joined by ${country} alone`,
  groups: {
    all: 'Signed or joined by all of them',
    some: 'Signed or joined by some of them',
    none: 'Signed or joined by none of them',
    joined: 'Signed or joined',
    left: 'Left or ended',
    declined: 'Declined',
    other: 'Not joined',
  },
  fromCountry: 'All its accords by columns; compare countries',
};

/** Heads of columns. */
export const steps = {
  signed: 'Signed',
  consented: 'Consented',
  inForce: 'In force',
  left: 'Left',
};

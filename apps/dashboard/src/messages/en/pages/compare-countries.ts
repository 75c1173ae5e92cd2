import { frame } from '../first/frame.ts';

/** The comparison of countries, and the columns in which depositaries keep accords. */
export const compareCountries = {
  title: frame.compareCountries,
  lead: 'Which accords countries share, joined, left or declined.',
  takesPart:
    'A country takes part in an accord if it has signed it or become bound by it in another way, has not left it, and still exists.',
  nothingShared: 'As far as we know they share no accord.',
  /** Of two countries, one of which takes part. */
  onlyJoined: (country: string, other: string) => `${country} takes part, ${other} does not`,
  groups: {
    both: 'Both take part',
    neither: 'Neither takes part',
    all: 'All take part',
    some: 'Some take part, not all',
    none: 'None takes part',
    joined: 'Takes part',
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

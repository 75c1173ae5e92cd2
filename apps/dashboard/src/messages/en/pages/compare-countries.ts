import { frame } from '../first/frame.ts';

/** The comparison of countries, and the columns in which depositaries keep accords. */
export const compareCountries = {
  title: frame.compareCountries,
  lead: 'Which accords countries share, joined, left or declined. To join is to sign, or to become bound in another way; a country takes part that has joined, has not left, and still exists.',
  nothingShared: 'As far as we know they share no accord.',
  onlyJoined: (country: string) => `Only ${country} takes part`,
  groups: {
    all: 'All of them take part',
    some: 'Some of them take part',
    none: 'None of them takes part',
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

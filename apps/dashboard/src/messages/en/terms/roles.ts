import type { Role } from '@signatory/schema';
import type { Term } from '../../term.ts';

/** What a country is to an accord besides its standing. */
export const roles: Readonly<Record<Role, Term>> = {
  PRINCIPAL: {
    word: 'Principal',
    means: 'One of the states between which the accord was first concluded.',
  },
  NEGOTIATOR: {
    word: 'Negotiator',
    means: 'Took part in drawing up and adopting the text (VCLT art. 2(1)(e)).',
  },
  BROKER: { word: 'Broker', means: 'Brought the principals together.' },
  HOST: { word: 'Host', means: 'Hosted the talks or the ceremony.' },
  WITNESS: { word: 'Witness', means: 'Witnessed the signature.' },
  DEPOSITARY: {
    word: 'Depositary',
    means: 'Keeps the instrument and the acts done to it (VCLT arts. 76-77).',
  },
};

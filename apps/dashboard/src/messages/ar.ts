import { catalogueOf, type LaterMessages } from './catalogue.ts';

export const messages: LaterMessages = catalogueOf(
  import.meta.glob(['./ar/*.{ts,tsx}', './ar/pages/*.{ts,tsx}'], { eager: true }),
);

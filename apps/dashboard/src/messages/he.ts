import { catalogueOf, type LaterMessages } from './catalogue.ts';

export const messages: LaterMessages = catalogueOf(
  import.meta.glob(['./he/*.{ts,tsx}', './he/pages/*.{ts,tsx}'], { eager: true }),
);

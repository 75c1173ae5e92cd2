import { catalogueOf, type LaterMessages } from './catalogue.ts';

export const messages: LaterMessages = catalogueOf(
  import.meta.glob(['./en/*.{ts,tsx}', './en/pages/*.{ts,tsx}'], { eager: true }),
);

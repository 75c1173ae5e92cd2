import { catalogueOf, type LaterMessages } from './catalogue.ts';

export const messages: LaterMessages = catalogueOf(
  import.meta.glob(['./ru/*.{ts,tsx}', './ru/pages/*.{ts,tsx}'], { eager: true }),
);

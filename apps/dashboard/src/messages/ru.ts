import { catalogueOf } from './catalogue.ts';

export const messages = catalogueOf(
  import.meta.glob(['./ru/*.{ts,tsx}', './ru/pages/*.{ts,tsx}'], { eager: true }),
);

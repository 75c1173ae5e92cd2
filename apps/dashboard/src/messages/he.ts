import { catalogueOf } from './catalogue.ts';

export const messages = catalogueOf(
  import.meta.glob(['./he/*.{ts,tsx}', './he/pages/*.{ts,tsx}'], { eager: true }),
);

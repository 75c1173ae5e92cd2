import { catalogueOf } from './catalogue.ts';

export const messages = catalogueOf(
  import.meta.glob(['./ar/*.{ts,tsx}', './ar/pages/*.{ts,tsx}'], { eager: true }),
);

import { catalogueOf } from './catalogue.ts';

export const messages = catalogueOf(
  import.meta.glob(['./en/*.{ts,tsx}', './en/pages/*.{ts,tsx}'], { eager: true }),
);

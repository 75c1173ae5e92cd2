import { catalogueOf } from './catalogue.ts';

export const messages = catalogueOf(
  import.meta.glob(['./kk/*.{ts,tsx}', './kk/pages/*.{ts,tsx}'], { eager: true }),
);

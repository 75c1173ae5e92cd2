import { catalogueOf, type LaterMessages } from './catalogue.ts';

export const messages: LaterMessages = catalogueOf(
  import.meta.glob(['./kk/*.{ts,tsx}', './kk/pages/*.{ts,tsx}'], { eager: true }),
);

import { catalogueOf, type FirstMessages } from '../catalogue.ts';

export const messages: FirstMessages = catalogueOf(
  import.meta.glob('../kk/first/*.ts', { eager: true }),
);

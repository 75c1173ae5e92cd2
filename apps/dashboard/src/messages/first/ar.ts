import { catalogueOf, type FirstMessages } from '../catalogue.ts';

export const messages: FirstMessages = catalogueOf(
  import.meta.glob('../ar/first/*.ts', { eager: true }),
);

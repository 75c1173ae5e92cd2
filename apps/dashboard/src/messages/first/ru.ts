import { catalogueOf, type FirstMessages } from '../catalogue.ts';

export const messages: FirstMessages = catalogueOf(
  import.meta.glob('../ru/first/*.ts', { eager: true }),
);

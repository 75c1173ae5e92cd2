import { catalogueOf, type FirstMessages } from '../catalogue.ts';

export const messages: FirstMessages = catalogueOf(
  import.meta.glob('../he/first/*.ts', { eager: true }),
);

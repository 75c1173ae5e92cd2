import type { Messages } from '../../catalogue.ts';

export const lists: Messages['lists'] = {
  comma: ', ',
  pages: (of) => `Страницы: ${of}`,
  more: (count) => `и ещё ${count}`,
};

import type { Messages } from '../../catalogue.ts';

export const lists: Messages['lists'] = {
  comma: ', ',
  pages: (of) => `Беттер: ${of}`,
  more: (count) => `және тағы ${count}`,
};

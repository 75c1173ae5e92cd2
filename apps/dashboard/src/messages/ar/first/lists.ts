import type { Messages } from '../../catalogue.ts';

export const lists: Messages['lists'] = {
  comma: '، ',
  pages: (of) => `الصفحات: ${of}`,
  more: (count) => `و${count} غيرها`,
};

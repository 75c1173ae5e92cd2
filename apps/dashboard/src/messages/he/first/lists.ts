import type { Messages } from '../../catalogue.ts';

export const lists: Messages['lists'] = {
  comma: ', ',
  pages: (of) => `עמודים: ${of}`,
  more: (count) => `ועוד ${count}`,
};

import type { Messages } from '../../catalogue.ts';
import { pluralAr } from '../../plurals.ts';

export const lists: Messages['lists'] = {
  comma: '، ',
  pages: (of) => `الصفحات: ${of}`,
  more: (count) =>
    pluralAr(count, {
      zero: 'ولا غيرها',
      one: 'وواحد غيرها',
      two: 'واثنان غيرها',
      few: 'و# غيرها',
      many: 'و# غيرها',
      other: 'و# غيرها',
    }),
};

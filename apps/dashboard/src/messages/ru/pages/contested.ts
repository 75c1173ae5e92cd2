import type { Messages } from '../../catalogue.ts';
import { pluralRu } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

export const contested: Messages['contested'] = {
  title: frame.contested,
  lead: 'Каждый акт, о котором источники говорят, что его не было, или действие либо подтверждение которого вызывает сомнения: что говорит каждая сторона.',
  rule: 'Оспариваемый акт не даёт стране статуса. Реестр не принимает ничью сторону.',
  count: (count) =>
    pluralRu(count, {
      one: '# оспариваемый акт',
      few: '# оспариваемых акта',
      many: '# оспариваемых актов',
    }),
  supports: 'Источники за',
  contradicts: 'Источники против',
  none: 'Нет оспариваемых актов, отвечающих этим условиям.',
};

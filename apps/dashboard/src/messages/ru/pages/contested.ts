import type { Messages } from '../../catalogue.ts';
import { pluralRu } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

export const contested: Messages['contested'] = {
  title: frame.contested,
  lead: 'Акты, которые источники оспаривают либо действие или подтверждение которых вызывает сомнения, и что говорят источники за и против каждого.',
  rule: 'Оспариваемый акт не даёт стране статуса. Реестр не принимает ничью сторону.',
  count: (count) =>
    pluralRu(count, {
      one: '# оспариваемый акт',
      few: '# оспариваемых акта',
      many: '# оспариваемых актов',
    }),
  supports: 'Источники за',
  contradicts: 'Источники против',
  noDenial: 'Ни один источник в реестре его не отрицает; причина сомнения указана выше.',
  none: 'Нет оспариваемых актов, отвечающих этим условиям.',
};

import type { Messages } from '../../catalogue.ts';
import { pluralAr } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

export const contested: Messages['contested'] = {
  title: frame.contested,
  lead: 'إجراءات تنازع فيها مصادر، أو لم يُحسم أثرها، أو في إثباتها شك، وما تقوله المصادر تأييدًا لكل منها ونفيًا له.',
  rule: 'لا يمنح الإجراء المتنازع فيه أي دولة وضعًا. ولا ينحاز السجل إلى جانب. ويرد كل إجراء تحت اتفاقه: فلصكوك الاتفاق الجامع عناوينها.',
  count: (count) =>
    pluralAr(count, {
      zero: 'لا إجراء متنازعًا فيه',
      one: 'إجراء واحد متنازع فيه',
      two: 'إجراءان متنازع فيهما',
      few: '# إجراءات متنازع فيها',
      many: '# إجراءً متنازعًا فيه',
      other: '# إجراء متنازع فيه',
    }),
  supports: 'مصادر تؤيده',
  contradicts: 'مصادر تنفيه',
  noDenial: 'لا ينفيه أي مصدر في السجل؛ وسبب الشك مذكور أعلاه.',
  none: 'لا إجراء متنازعًا فيه يستوفي هذه الشروط.',
};

import type { Messages } from '../../catalogue.ts';
import { pluralAr } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

export const contested: Messages['contested'] = {
  title: frame.contested,
  lead: 'كل إجراء تقول مصادر إنه لم يحدث، أو لم يُحسم أثره، أو في إثباته شك: ما يقوله كل جانب.',
  rule: 'لا يمنح الإجراء المتنازع فيه أي دولة وضعًا. ولا ينحاز السجل إلى جانب.',
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
  none: 'لا إجراء متنازعًا فيه يستوفي هذه الشروط.',
};

import type { AnnouncementOutcome } from '@signatory/schema';
import type { Term } from '../../term.ts';

/** What came of an announcement. */
export const outcomes: Readonly<Record<AnnouncementOutcome, Term>> = {
  OPEN: { word: 'مفتوح', means: 'لم تنضم ولم ترفض، بحسب ما هو معروف.' },
  SIGNED: { word: 'وقّعت', means: 'وقّعت الدولة.' },
  JOINED: {
    word: 'انضمت بلا توقيع',
    means: 'انضمت الدولة بلا توقيع: بالانضمام أو التصديق أو التأييد أو إقامة العلاقات.',
  },
  DECLINED: { word: 'رفضت', means: 'قالت الدولة لاحقًا إنها لن تنضم.' },
  LAPSED: { word: 'سقط', means: 'انتهى الاتفاق قبل ذلك، أو زالت الدولة.' },
  CONTESTED: { word: 'متنازع فيه', means: 'تناقض المصادر الإعلان نفسه؛ ولا يُحسب له شيء.' },
};

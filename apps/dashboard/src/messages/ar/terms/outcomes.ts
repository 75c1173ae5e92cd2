import type { AnnouncementOutcome } from '@signatory/schema';
import type { Term } from '../../term.ts';

/** What came of an announcement. */
export const outcomes: Readonly<Record<AnnouncementOutcome, Term>> = {
  OPEN: { word: 'قيد الانتظار', means: 'لم تنضم ولم ترفض، بحسب ما هو معروف.' },
  SIGNED: { word: 'وقّعت', means: 'وقّع البلد.' },
  JOINED: {
    word: 'انضمت',
    means: 'انضم البلد بلا توقيع: بالانضمام أو التصديق أو التأييد أو إقامة العلاقات.',
  },
  DECLINED: { word: 'رفضت', means: 'قال البلد لاحقًا إنه لن ينضم.' },
  LAPSED: { word: 'سقط', means: 'انتهى الاتفاق قبل ذلك، أو زال البلد.' },
  CONTESTED: { word: 'متنازع فيه', means: 'تناقض المصادر الإعلان نفسه؛ ولا يُحسب له شيء.' },
};

import { type ActTongue, asIs } from './act-tongue.ts';

export const KAZAKH_ACTS: ActTongue = {
  orders: ['SAV'],
  verbs: [
    { kind: 'SIGNED', forms: String.raw`қол\s+қой(?:ды|ған|ып)`, link: '' },
    { kind: 'CONSENTED', forms: 'қосыл(?:ды|ған)', link: '' },
    { kind: 'RATIFIED', forms: 'ратификациялады|ратификациялаған', link: '' },
    { kind: 'WITHDREW', forms: 'шықты|шыққан', link: '' },
    { kind: 'ANNOUNCED', forms: String.raw`қол\s+қояды`, link: '', ahead: true },
    { kind: 'ANNOUNCED', forms: 'қосылады|ратификациялайды', link: '', ahead: true },
    {
      kind: 'DECLINED',
      forms: String.raw`(?:қол\s+қоюдан|қосылудан)\s+бас\s+тартты`,
      link: '',
      ahead: true,
    },
  ],
  and: '(?:және|мен|бен|пен)',
  // Dative, accusative, ablative.
  inflected: (name) => `${asIs(name)}(?:не|на|ге|ға|ке|қа|н|ні|ны|ді|ды|ін|ын|нен|нан|ден|дан)?`,
  adverb: 'ресми түрде|бірінші болып',
  doubt:
    'тек|шартымен|егер|мүмкін|мыс|өтірік|жалған|деп|кино\\p{L}*|роман\\p{L}*|әзіл\\p{L}*|қауесет\\p{L}*|дерлік|жаздады|болса|кезде|блогер\\p{L}*|ықтимал',
  negation: 'жоқ|емес',
  denial: 'өтірік|жалған|жоққа шығар\\p{L}*|теріске\\p{L}*|рас емес|әзіл',
  told: '(?!)',
  adding: '(?!)',
  office: '(?!)',
  tells: '(?!)',
  that: '(?!)',
  asks: [],
  relates: String.raw`@\s+(?:арасында\s+)?дипломатиялық\s+қатынас(?:тар)?\s+орнатты`,
  days: ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'],
  months:
    'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  yesterday: 'кеше',
  today: 'бүгін',
  on: '',
  dayBefore: '',
  dayAfter: String.raw`\s+күні`,
  year: String.raw`\s*(?:жылғы|жылы)`,
  but: 'бірақ|алайда',
  after: '(?!)',
};

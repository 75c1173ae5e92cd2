import type { Messages } from '../../catalogue.ts';
import { frame } from '../first/frame.ts';

export const compareCountries: Messages['compareCountries'] = {
  title: frame.compareCountries,
  lead: 'أي الاتفاقات تجمع دولًا، وأيها انضمت إليه إحداها أو انسحبت منه أو رفضته.',
  takesPart:
    'تُعدّ الدولة مشاركة في اتفاق إذا وقّعته أو التزمت به بطريق آخر، ولم تنسحب منه، ولا تزال قائمة.',
  nothingShared: 'بحسب ما نعلم لا يجمعها أي اتفاق.',
  onlyJoined: (country, other) => `تشارك فيه ${country} دون ${other}`,
  groups: {
    both: 'تشارك فيه الدولتان',
    neither: 'لا تشارك فيه أي من الدولتين',
    all: 'تشارك فيه الدول كلها',
    some: 'يشارك فيه بعضها لا كلها',
    none: 'لا تشارك فيه أي منها',
    joined: 'تشارك فيه',
    left: 'انسحبت منه أو انتهى',
    declined: 'رفضته',
    other: 'لم تنضم إليه',
  },
  fromCountry: 'كل اتفاقاتها في أعمدة؛ قارنها بدولة أخرى',
};

export const steps: Messages['steps'] = {
  signed: 'التوقيع',
  consented: 'الارتضاء',
  inForce: 'بدء النفاذ',
  left: 'الانسحاب',
};

import type { Messages } from '../../catalogue.ts';
import { frame } from '../first/frame.ts';

export const compareCountries: Messages['compareCountries'] = {
  title: frame.compareCountries,
  lead: 'أي الاتفاقات تجمع دولًا، وأيها انضمت إليه إحداها أو انسحبت منه أو رفضته. الانضمام هو التوقيع أو الالتزام بطريق آخر؛ وتشارك الدولة القائمة التي انضمت ولم تنسحب.',
  nothingShared: 'بحسب ما نعلم لا يجمعها أي اتفاق.',
  onlyJoined: (country) => `لا تشارك فيه إلا ${country}`,
  groups: {
    all: 'تشارك فيه كلها',
    some: 'يشارك فيه بعضها',
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

import type { Messages } from '../../catalogue.ts';

export const compareCountries: Messages['compareCountries'] = {
  title: 'مقارنة الدول',
  lead: 'أي الاتفاقات تجمع دولًا، وأيها انضمت إليه إحداها أو انسحبت منه أو رفضته.',
  nothingShared: 'بحسب ما نعلم لا يجمعها أي اتفاق.',
  onlyJoined: (country) => `وقّعته أو انضمت إليه ${country} وحدها`,
  groups: {
    all: 'وقّعته أو انضمت إليه كلها',
    some: 'وقّعه أو انضم إليه بعضها',
    none: 'لم توقّعه ولم تنضم إليه أي منها',
    joined: 'وقّعته أو انضمت إليه',
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

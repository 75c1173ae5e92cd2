import type { Messages } from '../../catalogue.ts';

export const compareCountries: Messages['compareCountries'] = {
  title: 'مقارنة الدول',
  of: (names) => `مقارنة اتفاقات: ${names}`,
  lead: 'أي الاتفاقات تجمع دولًا، وأيها انضمت إليه إحداها أو انسحبت منه أو رفضته.',
  second: 'مقارنةً بـ',
  third: 'وبـ',
  noCountry: 'لا دولة',
  choose: 'اختر دولة لترى كل اتفاقاتها، أو عدة دول لتقارن بينها.',
  nothing: 'ليست مدرجة في أي اتفاق حتى ذلك اليوم.',
  nothingShared: 'لا نعرف اتفاقًا وقّعته كلها أو انضمت إليه كلها.',
  onlyJoined: (country, count) => `وقّعته أو انضمت إليه ${country} وحدها: ${count}`,
  groups: {
    all: (count) => `وقّعته أو انضمت إليه كلها: ${count}`,
    some: (count) => `وقّعه أو انضم إليه بعضها: ${count}`,
    none: (count) => `لم توقّعه ولم تنضم إليه أي منها: ${count}`,
    joined: (count) => `وقّعته أو انضمت إليه: ${count}`,
    left: (count) => `انسحبت منه أو انتهى: ${count}`,
    declined: (count) => `رفضته: ${count}`,
    other: (count) => `لم تنضم إليه: ${count}`,
  },
  rule: 'تُعدّ موقِّعة أو منضمة الدولةُ الموقِّعة أو المتعاقدة أو الطرف أو التي تطبّق الاتفاق مؤقتًا أو عُلّق بالنسبة إليها. والإجراءات المتنازع فيها ليست في أي عمود. ولمجموعة الاتفاقات أول يوم كانت الدولة قد وقّعت فيه أحدها.',
  fromCountry: 'كل اتفاقاتها بحسب التوقيع والارتضاء وبدء النفاذ؛ قارنها بدولة أخرى',
};

export const steps: Messages['steps'] = {
  signed: 'التوقيع',
  consented: 'الارتضاء',
  inForce: 'بدء النفاذ',
  left: 'الانسحاب',
};

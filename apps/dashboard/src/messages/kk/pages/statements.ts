import type { Messages } from '../../catalogue.ts';
import { pluralKk } from '../../plurals.ts';

export const statements: Messages['statements'] = {
  kicker: 'Дәйексөздер',
  title: 'Не айтылды',
  description:
    'Дипломатиялық келісімдер туралы мәлімдемелер: сөздері, кім, қандай лауазымда, қай күні, қалай айтқаны және қайда жарияланғаны.',
  section: 'Мәлімдемелер',
  onRecord: (count) =>
    pluralKk(count, { one: 'Тізілімде # мәлімдеме', other: 'Тізілімде # мәлімдеме' }),
  found: (count) => pluralKk(count, { one: '# мәлімдеме табылды', other: '# мәлімдеме табылды' }),
  noneMeet: 'Осының бәріне сай мәлімдеме тізілімде жоқ. Табу үшін біреуін алып тастаңыз:',
  noneYet: 'Әзірге ешбір мәлімдеме енгізілмеген.',
  pages: 'мәлімдемелер',
  later: 'Кейінгі мәлімдемелер',
  earlier: 'Ертерек мәлімдемелер',
  conditions: {
    words: 'Сөздер',
    accord: 'Келісім',
    country: 'Қатысты ел',
    leader: 'Айтқан',
    body: 'Айтқан орган',
    speakerCountry: 'Айтушының елі',
    source: 'Дереккөз',
    channel: 'Арнасы',
    form: 'Түрі',
    verbatim: 'Дереккөзбен тексеру',
    language: 'Тілі',
    from: 'Күннен',
    to: 'Күнге дейін',
  },
  help: '"Тырнақшадағы" сөздер қатар тұрады; сөз алдындағы минус оны шығарып тастайды; жұлдызша кез келген жалғаудың орнына жүреді.',
  filters: 'Сүзгілер',
  filtersSet: (count) => `Сүзгілер, ${count} қойылған`,
  any: 'Кез келген',
  others: (count) =>
    pluralKk(count, {
      one: 'және тағы # мән: алдымен іздеуді тарылтыңыз',
      other: 'және тағы # мән: алдымен іздеуді тарылтыңыз',
    }),
  othersByName: (count) =>
    pluralKk(count, {
      one: 'тағы # атау тізімде жоқ: атауын теріңіз',
      other: 'тағы # атау тізімде жоқ: атауын теріңіз',
    }),
  capped: 'соңғы 10 000 мәлімдеме саналды',
  show: 'Мәлімдемелерді көрсету',
  clear: 'Бәрін тазарту',
  set: 'Қойылған шарттар',
  condition: (name, value) => `${name}: ${value}`,
  remove: 'алып тастау',
  without: (condition, count) =>
    pluralKk(count, {
      one: `мұнсыз: ${condition}, # мәлімдеме`,
      other: `мұнсыз: ${condition}, # мәлімдеме`,
    }),
  order: 'Реті',
  newest: 'Алдымен соңғылары',
  oldest: 'Алдымен ескілері',
  size: 'Бір беттегі мәлімдемелер',
  byDate: 'Күні бойынша',
  bar: (date, count) => `${date}: ${count}`,
  files: 'Табылған мәлімдемелер файл түрінде',
  file: (format) => `Бәрі ${format} түрінде`,
};

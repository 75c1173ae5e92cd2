import type { Messages } from '../../catalogue.ts';
import { pluralKk } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

export const search: Messages['search'] = {
  kicker: 'Іздеу',
  title: 'Тізілімнен іздеу',
  description:
    'Келісімдер, елдер, басшылар мен органдар атауы бойынша, айтылғандар сөздері бойынша.',
  label: 'Атаулар мен сөздер',
  help: '"Қос тырнақшадағы" сөздер қатар тұрады; сөз алдындағы минус оны шығарып тастайды; жұлдызша кез келген жалғауды білдіреді.',
  hint: 'Келісімдердің, елдердің, басшылар мен органдардың атаулары және айтылған сөздер.',
  results: (count) => pluralKk(count, { one: '# нәтиже', other: '# нәтиже' }),
  none: 'Осы сөздердің бәрі бар жазба тізілімде жоқ.',
  noneAdvice:
    'Оған жақын да ештеңе жоқ. Сөз азайса, көбірек табылады; соңғы сөздің басы жеткілікті.',
  near: 'Басқа іздеулер',
  nearMeans: 'Терілген сөздерге сәйкес ештеңе жоқ. Мына іздеулер нәтиже береді.',
  without: (words) => `${words.map((word) => `«${word}»`).join(', ')} сөзінсіз`,
  tooMuch: 'Іздеуге ең көбі 16 сөз жазылады.',
  searching: 'Ізделуде…',
  all: (count) => pluralKk(count, { one: 'Барлығы: #', other: 'Барлығы: #' }),
  more: 'Әрі қарай',
  everything: 'Барлық нәтиже бір бетте',
  pages: 'Беттер',
  close: 'Жабу',
  kinds: {
    accords: 'Келісімдер',
    countries: frame.countries,
    places: 'Келісімдерге қатысу',
    leaders: frame.leaders,
    bodies: frame.bodies,
    statements: 'Дәйексөздер',
  },
};

import { type ActTongue, asIs } from './act-tongue.ts';

const past = (stem: string) => `${stem}(?:|а|о|и)`;

export const RUSSIAN_ACTS: ActTongue = {
  orders: ['SVA'],
  verbs: [
    { kind: 'SIGNED', forms: past('подписал'), link: '' },
    { kind: 'RATIFIED', forms: past('ратифицировал'), link: '' },
    { kind: 'INITIALLED', forms: past('парафировал'), link: '' },
    { kind: 'CONSENTED', forms: 'присоединил(?:ся|ась|ось|ись)', link: String.raw`к\s+` },
    { kind: 'WITHDREW', forms: 'выш(?:ел|ла|ло|ли)', link: String.raw`из\s+` },
    {
      kind: 'SUSPENDED',
      forms: String.raw`${past('приостановил')}\s+(?:сво[её]\s+)?участие`,
      link: String.raw`в\s+`,
    },
    { kind: 'ANNOUNCED', forms: 'подпиш(?:ет|ут)', link: '', ahead: true },
    { kind: 'ANNOUNCED', forms: 'ратифициру(?:ет|ют)', link: '', ahead: true },
    { kind: 'ANNOUNCED', forms: 'присоедин(?:ится|ятся)', link: String.raw`к\s+`, ahead: true },
    {
      kind: 'DECLINED',
      forms: String.raw`не\s+(?:подпишет|подпишут)`,
      link: '',
      ahead: true,
      own: true,
    },
    {
      kind: 'DECLINED',
      forms: String.raw`не\s+(?:присоединится|присоединятся)`,
      link: String.raw`к\s+`,
      ahead: true,
      own: true,
    },
    {
      kind: 'DECLINED',
      forms: String.raw`отказал(?:ся|ась|ось|ись)\s+(?:подписать|подписывать|ратифицировать)`,
      link: '',
      ahead: true,
    },
    {
      kind: 'DECLINED',
      forms: String.raw`отказал(?:ся|ась|ось|ись)\s+присоединиться`,
      link: String.raw`к\s+`,
      ahead: true,
    },
    {
      kind: 'ANNOUNCED',
      forms: String.raw`${past('объявил')}\s+о\s+(?:сво[её]м\s+)?присоединении`,
      link: String.raw`к\s+`,
      ahead: true,
    },
  ],
  and: 'и',
  inflected: (name) =>
    name
      .split(/\s+/)
      .map((word) => {
        const stem = word.replace(/[аеёиоуыэюяйь]{1,2}$/u, '');
        return /\p{Lu}{2}/u.test(word) || stem.length < 3 ? asIs(word) : `${asIs(stem)}[а-яё]{0,3}`;
      })
      .join(String.raw`\s+`),
  adverb: 'официально|формально|также|уже|затем|первым|первой',
  doubt:
    'мнение|прогноз|лишь|только|услови\\p{L}*|если|бы|якобы|будто|вопреки|слух\\p{L}*|(?<!говорится в )сообщени\\p{L}*|отриц\\p{L}*|отверг\\p{L}*|опроверг\\p{L}*|ложн\\p{L}*|неправд\\p{L}*|почти|едва|чуть|возможно|вероятно|видимо|предположительно|может|могут|когда|пока|прежде|перед|роман\\p{L}*|фильм\\p{L}*|сериал\\p{L}*|шут\\p{L}*|фейк\\p{L}*|сатир\\p{L}*|блогер\\p{L}*|утвержда\\p{L}*|мнимо|хотя бы|планиру\\p{L}*',
  negation: 'не|нет|ни',
  denial:
    'отриц\\p{L}*|опроверг\\p{L}*|ложь|ложн\\p{L}*|неправд\\p{L}*|фейк\\p{L}*|шутк\\p{L}*|удал[её]н\\p{L}*|не так|не подписыв\\p{L}*|не было',
  told: '(?:сообщил|заявил|объявил|подтвердил|сказал)[аои]?|сообща[ею]т|говорится',
  adding: 'став|добавив|подчеркнув|отметив|подтвердив',
  office:
    '[Пп]резидент|[Пп]ремьер-министр|[Пп]ремьер|[Мм]инистр|[Гг]лава МИД|МИД|[Мм]инистерство|[Пп]равительство|[Кк]ороль|[Пп]осол|[Сс]пецпосланник|[Гг]оссекретарь',
  tells: '(?:сообщил|заявил|объявил|подтвердил|сказал)[аои]?',
  that: 'что',
  asks: [String.raw`@office\s+призвал[аои]?\s+@\s+присоединиться\s+к\s+`],
  relates: String.raw`@\s+установили\s+(?:полные\s+)?дипломатические\s+отношения`,
  days: ['воскресенье', 'понедельник', 'вторник', 'среду', 'четверг', 'пятницу', 'субботу'],
  months:
    'январ[яе] феврал[яе] март[ае] апрел[яе] ма[яе] июн[яе] июл[яе] август[ае] сентябр[яе] октябр[яе] ноябр[яе] декабр[яе]'.split(
      ' ',
    ),
  yesterday: '[Вв]чера',
  today: '[Сс]егодня',
  on: '[Вв]о?|[Сс]',
  dayBefore: String.raw`[Вв]о?\s+`,
  dayAfter: '',
  year: String.raw`\s*(?:года|году|г)`,
  but: 'но|однако|а',
  after: 'до|в|во|на|с|со|при|после|вчера|сегодня|вместе|официально|ещ[её]|первым|первой',
};

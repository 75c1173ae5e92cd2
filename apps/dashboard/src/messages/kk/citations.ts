import type { Messages } from '../catalogue.ts';

export const citations: Messages['citations'] = {
  take: (words) => `Көшіріп алу: ${words}`,
  copyQuote: 'Дәйексөзді көшіру',
  copyReport: 'Мазмұндаманы көшіру',
  copyLink: 'Сілтемені көшіру',
  copyCitation: 'Дерек сілтемесін көшіру',
  formats: 'Барлық пішім',
  copied: {
    quote: 'Дәйексөз көшірілді.',
    report: 'Мазмұндама көшірілді.',
    link: 'Сілтеме көшірілді.',
    citation: 'Дерек сілтемесі көшірілді.',
  },
  failed: 'Браузер көшіруге рұқсат бермеді. Мәтінді белгілеп, өзіңіз көшіріңіз.',
  reported: (words, by) => `${by} хабарлаған, дәйексөз емес: ${words}`,
  title: 'Осы мәлімдемеге дерек сілтемесі',
  advice:
    'Әр мәтін сөздердің қайда тұрғанын және дереккөзімен қаншалықты салыстырылғанын айтады. Оны сөздермен бірге сақтаңыз.',
  names: {
    PLAIN_TEXT: 'Жай мәтін',
    WIKIPEDIA: 'Ағылшынша Уикипедия үлгісі',
    WEB_ANNOTATION: 'Веб-аннотация (W3C, JSON-LD)',
  },
  section: 'Дерек сілтемелері',
  of: (statement) => `Дерек сілтемелері: ${statement}`,
  copyIt: 'Көшіру',
  copy: (format) => `Көшіру: ${format}`,
  downloadIt: 'Жүктеп алу',
  download: (format) => `Жүктеп алу: ${format}`,
  wording: (source) => `${source} нұсқасында`,
  close: 'Жабу',
  fetching: 'Дерек сілтемелері алынып жатыр.',
  unfetched: 'Дерек сілтемелерін алу мүмкін болмады.',
  page: 'Бет түрінде ашу',
  back: 'Мәлімдемеге оралу',
};

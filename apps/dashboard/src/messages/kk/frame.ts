import type { Messages } from '../catalogue.ts';

export const frame: Messages['frame'] = {
  skip: 'Мазмұнға өту',
  onThisPage: 'Осы бетте',
  past: (title) => `«${title}» бөлімін өткізіп жіберу`,
  tagline: 'Дипломатиялық келісімдер тізілімі',
  main: 'Негізгі мәзір',
  accords: 'Келісімдер',
  quotes: 'Дәйексөздер',
  about: 'Тізілім туралы',
  playground: 'Сұрау алаңы',
  data: 'Деректер',
  compare: 'Салыстыру',
  changes: 'Өзгерістер',
  language: 'Тіл',
  register: 'Тізілім',
  method: 'Әдіс пен анықтамалар',
  coverage: 'Жазба қай жерге дейін жетеді',
  rights:
    'Сөздер оларды айтқандар мен жариялағандарға тиесілі. Тізілімде фактілер, авторы көрсетілген қысқа дәйексөздер және олардың қайда жарияланғаны сақталады.',
  version: (version) => `Signatory ${version}.`,
  licence: (licence) => `Фактілер ${licence} лицензиясымен беріледі.`,
  news: 'Тізілім өзгерді.',
  show: 'Соңғысын көрсету',
  reportError: 'Осы беттегі қате туралы хабарлау',
  errorBody: (page, edition) =>
    `Бет: ${page}\n${edition && `Шығарылым: ${edition}\n`}\nНе қате және оны қай дереккөз айтады:\n`,
  noCorrections: 'Дереккөздер жариялаушыларына тиесілі. Бұл сайтта түзету жіберетін мекенжай жоқ.',
};

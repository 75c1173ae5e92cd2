import type { Messages } from '../catalogue.ts';

export const embed: Messages['embed'] = {
  title: 'Бетке енгізу',
  hint: 'Осы кодты бетке қойыңыз. Оған скрипт те, cookie де керек емес. Осы беттің күні мен басылымы сақталады.',
  copy: 'Кодты көшіру',
  copied: 'Код көшірілді.',
  countries: (name) => `Елдер: ${name}`,
  accords: (name) => `Келісімдер: ${name}`,
  map: (name) => `Карта: ${name}`,
  open: 'Тізілімде ашу',
  missing: 'Бұл мекенжайда көрсететін ештеңе жоқ.',
  failed: 'Мұны қазір көрсету мүмкін емес. Кейінірек қайталап көріңіз.',
  image: 'Суретті жүктеп алу',
  copyAddress: 'Мекенжайды көшіру',
  copiedAddress: 'Мекенжай көшірілді.',
};

import type { Messages } from '../../catalogue.ts';
import { sentence } from '../sentences/full-stop.ts';

export const failure: Messages['failure'] = {
  missing: {
    title: 'В реестре не значится',
    advice:
      'По этому адресу в реестре ничего нет. Возможно, имя пишется иначе, о нём ещё ничего не внесено или запись удалена.',
  },
  missingInEdition: {
    title: 'Нет в этом выпуске',
    advice: 'В этом выпуске реестра по этому адресу ничего нет.',
  },
  unreadable: {
    title: 'Реестр не может прочесть этот адрес',
    advice: 'Какую-то его часть не понимает ни одна страница.',
  },
  unavailable: {
    title: 'Реестр сейчас не отвечает',
    advice: 'Он занят или недоступен. Ничего не потеряно; через мгновение он может ответить.',
  },
  fault: {
    title: 'Реестр не смог ответить',
    advice: 'Ошибка на нашей стороне, она записана.',
  },
  reference: 'Чтобы сообщить о ней, укажите этот номер:',
  retry: 'Повторить',
  accords: 'Соглашения в реестре',
  today: 'Эта страница на сегодня',
  beyond: (parameter, day, last) =>
    sentence(`${parameter} запрашивает дату ${day}, а последняя дата в реестре — ${last}`),
  noParameter: (parameter) => `У этой страницы нет параметра «${parameter}».`,
  unknown: (parameter, value) =>
    parameter === null
      ? `В реестре ничего не значится под «${value}».`
      : `${parameter}: в реестре нет значения «${value}».`,
  unknownIn: (edition, parameter, value) =>
    parameter === null
      ? `В выпуске ${edition} ничего не значится под «${value}».`
      : `${parameter}: в выпуске ${edition} нет значения «${value}».`,
  help: {
    date: 'Дата пишется 2025, 2025-11 или 2025-11-06 и должна быть в календаре.',
    words:
      'В поиске — от 1 до 16 слов, вместе не длиннее 200 знаков; перед звёздочкой — не меньше двух букв.',
    cursor: 'Следующая страница списка открывается по своей ссылке.',
  },
  several: (parameter, count) => `Значений параметра ${parameter}: ${count}. Укажите одно.`,
  order: (from, to) => `from — ${from}, а to — ${to}: срок не может кончиться раньше, чем начался.`,
  takes: 'Возможные значения:',
  near: 'Возможно, имелось в виду:',
  without: 'Эта страница без него',
};

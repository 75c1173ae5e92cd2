import type { Messages } from '../catalogue.ts';
import { pluralRu } from '../plurals.ts';

export const map: Messages['map'] = {
  title: 'Карта',
  aside: 'каждая страна ведёт на свою страницу',
  name: (day) => `Карта стран, имеющих статус в соглашении, на ${day}`,
  skip: 'Пропустить карту',
  country: (name, standing, since) =>
    since ? `${name}: ${standing}, начало: ${since}` : `${name}: ${standing}`,
  part: 'Показанная часть мира',
  closeUp: 'Крупнее',
  frames: {
    world: 'Мир',
    africa: 'Африка',
    asia: 'Азия',
    caribbean: 'Карибы',
    europe: 'Европа',
    oceania: 'Океания',
    westernAsia: 'Западная Азия',
  },
  key: 'Условные обозначения',
  outside: (count) =>
    pluralRu(count, {
      one: 'Ещё # страна здесь не видна.',
      few: 'Ещё # страны здесь не видны.',
      many: 'Ещё # стран здесь не видно.',
    }),
  outsideNamed: (names) => `Здесь не видны: ${names.join(', ')}.`,
  unmapped: (names) => `Нет на карте: ${names.join(', ')}.`,
  undrawn: (count) => `Значатся без статуса и на карте не показаны: ${count}.`,
  table: 'В таблице все они названы словами, с актами и источниками.',
  boundaries: ({ naturalEarth, worldAtlas }) =>
    `Границы — по Natural Earth ${naturalEarth} (world-atlas ${worldAtlas}): они проведены по тому, кто удерживает территорию, а не по тому, кто на неё притязает. Реестр не занимает позиции по ним. Проекция Equal Earth: соотношение площадей сохранено.`,
};

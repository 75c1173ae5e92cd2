import type { Messages } from '../catalogue.ts';

export const shortcuts: Messages['shortcuts'] = {
  title: 'Сочетания клавиш',
  list: 'Этот список',
  choose: 'В поиске: выбрать и открыть',
  close: 'Закрыть окно',
  single: 'Работают клавиши без Ctrl и ⌘ (/ и ?)',
};

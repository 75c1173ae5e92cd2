import type { Messages } from '../catalogue.ts';

export const shortcuts: Messages['shortcuts'] = {
  title: 'Пернелер тіркесімдері',
  list: 'Осы тізім',
  choose: 'Іздеуде: таңдау және ашу',
  close: 'Терезені жабу',
  single: 'Ctrl мен ⌘ басылмай пернелер (/ және ?) жұмыс істейді',
};

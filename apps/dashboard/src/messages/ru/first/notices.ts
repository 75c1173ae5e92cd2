import type { Messages } from '../../catalogue.ts';

export const notices: Messages['notices'] = {
  loading: 'Страница загружается…',
  offline: (time) => `Нет соединения с сетью. То, что вы видите, загружено в ${time}.`,
  stuck: 'Страница не загрузилась. Перед вами по-прежнему предыдущая.',
  retry: 'Повторить',
};

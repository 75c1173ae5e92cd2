import type { Messages } from '../../catalogue.ts';

export const notices: Messages['notices'] = {
  loading: 'Бет жүктелуде…',
  offline: (time) => `Желі жоқ. Көріп тұрғаныңыз сағат ${time} кезінде жүктелген.`,
  stuck: 'Бет жүктелмеді. Алдыңызда әлі бұрынғы бет тұр.',
  retry: 'Қайталап көру',
};

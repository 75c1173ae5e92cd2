import type { AnnouncementOutcome } from '@signatory/schema';
import type { Term } from '../../term.ts';

/** What came of an announcement. */
export const outcomes: Readonly<Record<AnnouncementOutcome, Term>> = {
  OPEN: {
    word: 'Открыто',
    means: 'Насколько известно, страна не присоединилась и не отказалась.',
  },
  SIGNED: { word: 'Подписано', means: 'Страна подписала соглашение.' },
  JOINED: {
    word: 'Присоединение без подписи',
    means:
      'Страна присоединилась без подписи: присоединением, ратификацией, поддержкой или установлением отношений.',
  },
  DECLINED: { word: 'Отказ', means: 'Позже страна заявила, что не присоединится.' },
  LAPSED: {
    word: 'Утратило силу',
    means: 'Раньше этого прекратилось соглашение или перестала существовать страна.',
  },
  CONTESTED: {
    word: 'Оспаривается',
    means: 'Источники противоречат самому объявлению; по нему ничего не считается.',
  },
};

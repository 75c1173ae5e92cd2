import type { AnnouncementOutcome } from '@signatory/schema';
import type { Term } from '../../term.ts';

/** What came of an announcement. */
export const outcomes: Readonly<Record<AnnouncementOutcome, Term>> = {
  OPEN: { word: 'Open', means: 'Not joined and not declined, as far as is known.' },
  SIGNED: { word: 'Signed', means: 'The country signed.' },
  JOINED: {
    word: 'Joined without signing',
    means:
      'The country joined without a signature: it acceded, ratified, endorsed, or relations were established.',
  },
  DECLINED: { word: 'Declined', means: 'The country said later that it will not join.' },
  LAPSED: { word: 'Lapsed', means: 'The accord ended first, or the country ceased to exist.' },
  CONTESTED: {
    word: 'Contested',
    means: 'Sources contradict the announcement itself; nothing is counted for it.',
  },
};

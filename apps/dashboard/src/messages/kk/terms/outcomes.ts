import type { AnnouncementOutcome } from '@signatory/schema';
import type { Term } from '../../term.ts';

/** What came of an announcement. */
export const outcomes: Readonly<Record<AnnouncementOutcome, Term>> = {
  OPEN: { word: 'Ашық', means: 'Белгілі болғанша, ел қосылған жоқ және бас тартпады.' },
  SIGNED: { word: 'Қол қойылды', means: 'Ел қол қойды.' },
  JOINED: {
    word: 'Қол қоймай қосылды',
    means: 'Ел қол қоймай қосылды: қосылу, ратификация, қолдау немесе қатынас орнату арқылы.',
  },
  DECLINED: { word: 'Бас тартты', means: 'Ел кейін қосылмайтынын айтты.' },
  LAPSED: { word: 'Күшін жойды', means: 'Келісім бұрын аяқталды немесе ел өмір сүруін тоқтатты.' },
  CONTESTED: {
    word: 'Даулы',
    means: 'Дереккөздер жариялаудың өзіне қайшы келеді; ол бойынша ештеңе саналмайды.',
  },
};

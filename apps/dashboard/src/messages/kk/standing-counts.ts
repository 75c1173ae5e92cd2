import type { Messages } from '../catalogue.ts';

export const standingCounts: Messages['standingCounts'] = {
  counted: {
    PARTY: (count) => `қатысушылар – ${count}`,
    CONTRACTING: (count) => `келісім бергендер, әлі күшіне енбеген – ${count}`,
    PROVISIONAL: (count) => `уақытша қолданатындар – ${count}`,
    SIGNATORY: (count) => `қол қойғандар – ${count}`,
    ANNOUNCED: (count) => `қосылатыны жарияланғандар – ${count}`,
    CANDIDATE: (count) => `қосылғысы келетіндер – ${count}`,
    NEGOTIATING: (count) => `келіссөзге қатысқандар – ${count}`,
    APPROACHED: (count) => `басқалар атағандар немесе шақырғандар – ${count}`,
    SUSPENDED: (count) => `тоқтатыла тұрғандар – ${count}`,
    UNCLEAR: (count) => `мәртебесі анық еместер – ${count}`,
    DECLINED: (count) => `бас тартқандар – ${count}`,
    WITHDRAWN: (count) => `шыққандар – ${count}`,
    ENDED: (count) => `қатысуы аяқталғандар – ${count}`,
    NONE: (count) => `мәртебесі жоқтар – ${count}`,
  },
  endorsed: (count) => `қол қойғандар немесе қолдағандар – ${count}`,
  onlyHelped: (count, roles) => `тек көмектескендер (${roles}) – ${count}`,
  between: ', ',
  uncounted: (names) => `есепке кірмейді: ${names}`,
  sentence: (date, counts) => `${date} жағдайы: ${counts}.`,
  differ: 'Басқа дереккөздерде сандар өзгеше болуы мүмкін, өйткені мыналардың қадамдары даулы:',
};

import type { Tongue } from './tongue.ts';

const WORD = String.raw`\p{Lu}(?:[\p{L}’'-]+|\.)`;
const PAST =
  'dit|déclaré|affirmé|assuré|ajouté|souligné|précisé|indiqué|estimé|expliqué|annoncé|répondu|lancé|insisté|confié|poursuivi|rappelé|prévenu|reconnu|écrit|martelé|commenté|conclu|réagi|tweeté|noté|jugé|promis|averti|demandé|résumé';

export const FRENCH: Tongue = {
  verbs: `(?:a|ont|avait)(?:-t-(?:il|elle|on))? (?:également |aussi |par ailleurs |encore )?(?:${PAST})|ont-(?:ils|elles) (?:${PAST})|déclare|dit|affirme|assure|ajoute|souligne|précise|explique|estime|écrit|lance|confie|répond|poursuit|prévient|insiste|rappelle|conclut|note|juge`,
  titles:
    "(?:[Ll][ea] |[Ll]’|[Ll]'|[Uu]ne? |[Ss]on |[Ss]a )?(?:président|premier ministre|première ministre|ministre|chef|cheffe|ambassadeur|ambassadrice|député|sénateur|expert|directeur|directrice|secrétaire|porte-parole|conseiller|conseillère|maire|chancelier|roi|reine|source|diplomate|responsable|avocate?|femme|épouse|frère)e?",
  word: WORD,
  cased: true,
  small:
    'à|au|aux|en|dans|lors|devant|sur|pour|par|que|et|ce|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier',
  pronouns: 'il|elle|ils|elles',
  that: "que|qu’|qu'",
  according: "[Ss]elon|[Dd][’']après",
  not: "ne|n’|n'|jamais|avoir",
  unsaid:
    "démenti(?:t|r)?|dément|nié|nie|nier|aurai(?:t|ent)|n[’']a(?:vait)? (?:jamais|pas)|si|s[’']il|dans (?:le|la|un|une|son|sa) (?:roman|film|pièce|sketch|comédie|parodie|série|fiction|dessin animé)|a-t-(?:il|elle)|est-ce que|aurait-(?:il|elle)",
  forged:
    'fauss?e? (?:vidéo|lettre|citation|enregistrement|compte|message|tweet|publication|audio|image)s?|fausse|faux|truqué\\p{L}*|trucage|falsifié\\p{L}*|fabriqué\\p{L}*|parodi\\p{L}+|deepfake|hypertrucage|canular|fictif|fictive|inventé\\p{L}*',
  verbLast: false,
  ofAnother:
    'imitat|sosie|entourage|porte-parole|conseill|avocat|femme|épouse|mari|frère|sœur|fils|fille|adjoint|proche|source',
};

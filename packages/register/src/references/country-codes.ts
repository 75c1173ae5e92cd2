/** Alpha-3 codes that ISO 3166-1 had for a state which has another now (ISO 3166-3; of Romania ISO 3166-1 Newsletter V-6). */
const FORMER: Readonly<Record<string, string>> = {
  BUR: 'MMR',
  DHY: 'BEN',
  HVO: 'BFA',
  NHB: 'VUT',
  RHO: 'ZWE',
  ROM: 'ROU',
  TMP: 'TLS',
  ZAR: 'COD',
};

/** What is written as if it were a code. */
const IN_USE: Readonly<Record<string, string>> = { UAE: 'ARE' };

/** Codes of states that became several, or lost a part: CLDR names one successor, and it would be wrong to. */
const SEVERAL: ReadonlySet<string> = new Set([
  ...['AN', 'CS', 'NT', 'PC', 'SU', 'YU'],
  ...['200', '230', '530', '536', '582', '736', '810', '890', '891'],
]);

/**
 * The codes by which a country may be on record that is meant by a code in any case: that code itself, alpha-3 or alpha-2, or the
 * one that a numeric code (ISO 3166-1, UN M.49), a reserved or a former one stands for (Unicode CLDR, territory aliases).
 */
export function codesMeant(given: string): readonly string[] {
  const code = given.toUpperCase();
  return [...new Set([code, FORMER[code] ?? IN_USE[code] ?? regionOf(code)])];
}

function regionOf(code: string): string {
  if (!/^(?:[A-Z]{2}|\d{3})$/.test(code) || SEVERAL.has(code)) return code;
  const region = Intl.getCanonicalLocales(`und-${code}`)[0]?.slice('und-'.length);
  return region ?? code;
}

import { stemOf } from './stems.ts';

/**
 * By code of a country: what its people and things are called in English. `Intl` has names of countries and no demonyms.
 * A plural has the same stem. What several countries are called (Korean, Congolese) stands with each of them.
 */
const DEMONYMS = `
  AFG afghan / ALB albanian / DZA algerian / ARG argentine argentinian / ARM armenian / AUS australian / AUT austrian
  AZE azerbaijani azeri / BHR bahraini / BGD bangladeshi / BLR belarusian / BEL belgian / BOL bolivian / BIH bosnian
  BRA brazilian / BGR bulgarian / KHM cambodian / CMR cameroonian / CAN canadian / TCD chadian / CHL chilean / CHN chinese
  COL colombian / COD congolese / COG congolese / HRV croatian croat / CUB cuban / CYP cypriot / CZE czech / DNK danish dane
  ECU ecuadorian / EGY egyptian / ARE emirati / EST estonian / ETH ethiopian / FIN finnish finn / FRA french / GEO georgian
  DEU german / GHA ghanaian / GRC greek / HUN hungarian / ISL icelandic / IND indian / IDN indonesian / IRN iranian persian
  IRQ iraqi / IRL irish / ISR israeli / ITA italian / JPN japanese / JOR jordanian / KAZ kazakh kazakhstani / KEN kenyan
  KOR korean / PRK korean / XKX kosovar / KWT kuwaiti / KGZ kyrgyz / LVA latvian / LBN lebanese / LBY libyan / LTU lithuanian
  LUX luxembourgish / MYS malaysian / MRT mauritanian / MEX mexican / MDA moldovan / MNG mongolian / MNE montenegrin
  MAR moroccan / NLD dutch / NZL zealander / NGA nigerian / MKD macedonian / NOR norwegian / OMN omani / PAK pakistani
  PSE palestinian / PER peruvian / PHL filipino philippine / POL polish pole / PRT portuguese / QAT qatari / ROU romanian
  RUS russian / RWA rwandan / SAU saudi / SEN senegalese / SRB serbian serb / SGP singaporean / SVK slovak slovakian
  SVN slovenian slovene / SOM somali / ESP spanish spaniard / LKA lankan / SDN sudanese / SSD sudanese
  SWE swedish swede / CHE swiss / SYR syrian / TJK tajik / THA thai / TUN tunisian / TUR turkish turk / TKM turkmen
  UKR ukrainian / GBR british briton / USA american / URY uruguayan / UZB uzbek uzbekistani / VEN venezuelan
  VNM vietnamese / YEM yemeni / SUN soviet
`;

const CODES = Map.groupBy(
  DEMONYMS.split(/[/\n]/).flatMap((line) => {
    const [code = '', ...words] = line.trim().split(/\s+/);
    return words.map((word) => ({ code, stem: stemOf(word) }));
  }),
  ({ stem }) => stem,
);

/** The codes of the countries of which a word is a demonym. */
export function demonymOf(word: string): readonly string[] {
  return (CODES.get(stemOf(word)) ?? []).map(({ code }) => code);
}

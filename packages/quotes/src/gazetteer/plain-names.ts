import type { Entry } from './entry.ts';

/** A name as it is compared: without accents, capitals, initials, brackets and hyphens. */
export function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]+/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^then-\p{L}+ /u, '')
    .replace(/(?<=\s)\p{L}\.(?=\s)/gu, '')
    .replace(/[\s\u00a0\u2010-]+/g, ' ')
    .trim();
}

/** Titles of those who speak for a state: with one of them a last name alone can mean one person. */
const OFFICE =
  /\b(?:president|premier|pm|minister|chancellor|king|queen|emir|sultan|prince|princess|sheikh|secretary of state|secretary general|pope)\b/;

export const hasOffice = (mention: string): boolean => OFFICE.test(plain(mention));

/** "Secretary Lind", of who is Secretary of State. */
export const isOfOffice = (mention: string, { offices = [] }: Entry): boolean => {
  const [title = ''] = plain(mention).split(' ');
  return (
    plain(mention).includes(' ') && offices.some((one) => plain(one.title).split(' ')[0] === title)
  );
};

const TITLES =
  /^(?:(?:the|us|u\.s\.|uk|mr|mrs|ms|dr|sir|lord|lady|dame|former|then|acting|deputy|vice|prime|foreign|interior|finance|defen[cs]e|state|special|crown|first|house|senate|majority|minority|president|presidents|pm|minister|secretary|of|state|premier|chancellor|king|queen|prince|princess|sheikh|emir|sultan|envoy|ambassador|senator|sen|representative|rep|governor|gov|general|gen|speaker|leader|spokesman|spokeswoman|spokesperson|chairman|pope|affairs|external)\.? )+/;

/** A plain name without titles before it. */
export const untitled = (name: string): string => name.replace(TITLES, '');

/** A plain name without what news leave out: the house of "Faisal bin Farhan | Al Saud", the country of "Orm IV | of Norland". */
export const shortened = (name: string): string[] =>
  [/^(.+ bin .+?) al .+$/, /^(.+ [ivx]+) of .+$/].flatMap((form) => form.exec(name)?.[1] ?? []);

/** The last name in a whole one: "Rook" of "Dan Rook", "Orm" of "Orm IV of Norland", who is King Orm. */
export const lastOf = (name: string): string =>
  name
    .replace(/ [IVXivx]+(?: of .+)?$/, '')
    .split(' ')
    .at(-1) ?? '';

/** Whether one goes by a first name and a number. */
export const isRegnal = ({ names }: Entry): boolean =>
  names.some((name) => / [IVX]+(?: of .+)?$/.test(name));

/** What ministries are called by their field: "Ministry of Foreign Affairs" is "Foreign Ministry". */
const FIELD = /^(.+?)(?: affairs| relations)?$/;

/**
 * What a body of a country is called otherwise: "Ministry of Foreign Affairs of Norland" is "Norland's foreign ministry", "the Norland
 * Foreign Ministry" and, by its demonym, "the Norlandic Foreign Ministry".
 */
export function namesOfBody(name: string, countries: readonly (readonly string[])[]): string[] {
  const plainName = plain(name).replace(/^the /, '');
  const parts = /^(ministry|department|government|office) of (?:the )?(.+)$/.exec(plainName);
  const [kind, rest] = [parts?.[1], parts?.[2]];
  if (!kind || !rest) return [];
  return countries.flatMap((names) => {
    const of = names.find(
      (one) => rest === one || rest.endsWith(` of ${one}`) || rest.endsWith(` of the ${one}`),
    );
    if (of === undefined) return [];
    const field = rest === of ? '' : rest.slice(0, rest.lastIndexOf(' of '));
    const short = field === '' ? kind : `${FIELD.exec(field)?.[1] ?? field} ${kind}`;
    const long = field === '' ? kind : `${kind} of ${field}`;
    return names.flatMap((one) => [
      `${one} ${short}`,
      `${one}'s ${short}`,
      `${one} ${long}`,
      `${one}'s ${long}`,
      `${short} of ${one}`,
      `${long} of ${one}`,
    ]);
  });
}

/** How the holder of an office is spoken of: "the Norlandic president", "Norland's president", "the president of Norland". */
export function namesOfOffice(title: string, country: readonly string[]): string[] {
  const office = plain(title);
  const short = office
    .replace(/^minister of (?:foreign|external) affairs$/, 'foreign minister')
    .replace(/^minister of (?:defen[cs]e)$/, 'defence minister');
  return [...new Set([office, short])].flatMap((one) =>
    country.flatMap((name) => [
      `${name} ${one}`,
      `${name}'s ${one}`,
      `${one} of ${name}`,
      `${one} of the ${name}`,
    ]),
  );
}

import { type ActTongue, END, START } from './act-tongue.ts';

/** How many words may stand beside an office: whose it is, who holds it. */
const TITLED = String.raw`(?:\s+[^\s.,،:;«»"]+){0,6}?`;

/** The expressions of a language: all of a sentence but what may follow the accord. */
export function formsOf(
  tongue: ActTongue,
  states: string,
  asked: string,
  accords: string,
): RegExp[] {
  const { verbs, orders, and, lead, after, told, adding, adverb, office, tells, that } = tongue;
  const listOf = (source: string) => {
    const state = lead ? String.raw`(?:(?:${lead})\s+)?(?:${source})` : `(?:${source})`;
    return String.raw`(?<states>${state}(?:(?:\s*[,،]\s*|\s+${and}\s*)${state})*)${END}`;
  };
  const time = timeOf(tongue);
  const follows = `(?:(?:${after})${END}|${time})[^,،:;]*`;
  const goesOn = String.raw`(?:[,،]\s*(?:(?<adding>(?:${adding})${END}.*)|(?<told>(?:${told})${END}.*)))?`;
  const tail = String.raw`(?:\s+${follows})?(?:[,،]\s*${follows})?${goesOn}\s*$`;
  const teller = `(?<teller>(?:${office})${END}${TITLED})`;
  const report = tongue.toldFirst
    ? String.raw`(?:${tells})\s+${teller}\s+(?:${that})\s+`
    : String.raw`${teller}\s+(?:${tells})\s*,?\s+(?:${that})\s+`;
  const form = (source: string, lead = '') =>
    new RegExp(String.raw`^\s*${lead}(?:${time}\s*[,،]?\s+)?(?<act>${source})${tail}`, 'du');
  const S = listOf(states);
  const relations = form(`(?<relates>${tongue.relates.replace('@', S)})`);
  if (accords === '') return [relations];
  const V = `(?<verb>${verbs.map(({ forms }) => forms).join('|')})${END}`;
  const link = `(?<link>${[...new Set(verbs.map((verb) => verb.link))].filter(Boolean).join('|')}|)`;
  const accord = `(?<accord>${accords})${END}`;
  const A = `${link}${accord}`;
  const between = String.raw`\s+(?:${time}\s+)?(?:(?:${adverb})\s+)?`;
  const plain = orders.map((order) => {
    const parts = { SVA: [S, V, A], VSA: [V, S, A], SAV: [S, A, V] }[order];
    return form(parts.join(between), `(?:${report})?`);
  });
  const calls = tongue.asks.map((source) =>
    form(
      source
        .replace('@office', `(?<asker>(?:${office})${END}${TITLED})`)
        .replace('@', listOf(asked)) + accord,
    ),
  );
  return [...plain, ...calls, relations];
}

/** A date, in any of its forms. */
function timeOf({
  on,
  months,
  year,
  days,
  dayBefore,
  dayAfter,
  yesterday,
  today,
}: ActTongue): string {
  const month = String.raw`(?:${months.join('|')})\p{L}{0,3}`;
  const lead = `(?:(?:${on})[\\s-]*)?`;
  return String.raw`(?:${lead}(?:(?:19|20)\d\d${year}\s+)?(?:\d{1,2}\s+)?${lead}${month}(?:\s+\d{4}${`(?:${year})?`})?|${lead}\d{4}${year}|${dayBefore}(?:${days.join('|')})${dayAfter}|${yesterday}|${today})${END}`;
}

/** "OSTRANY - ", before the first sentence of a line: up to three words. */
const DATELINE = /^\s*[\p{L}\p{M}'’]+(?:[\s/][\p{L}\p{M}'’]+){0,2}\s+[-–—]\s+/u;

/** The sentences of a text, each without a dateline, and up to a clause that "but" opens. */
export function sentencesOf(
  text: string,
  { but, doubt }: ActTongue,
): { start: number; words: string }[] {
  const end = new RegExp(String.raw`[,،]\s*(?:${but})${END}`, 'u');
  const label = new RegExp(`${START}(?:${doubt})${END}`, 'iu');
  return [...text.matchAll(/[^.!?؟…\n]+[.!?؟…]?/gu)].map((found) => {
    const whole = found[0].replace(/[.!…]$/u, '');
    const opens = found.index === 0 || text[found.index - 1] === '\n';
    const [place = ''] = (opens && DATELINE.exec(whole)) || [];
    const from = label.test(place) ? 0 : place.length;
    const cut = end.exec(whole)?.index ?? whole.length;
    return { start: found.index + from, words: whole.slice(from, Math.max(from, cut)) };
  });
}

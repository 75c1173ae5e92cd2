import { randomBelow } from '../generated-histories.ts';
import { historyOf } from '../history-of.ts';
import { naiveStandings } from '../naive-standing.ts';
import { daysLater } from '../turning-days.ts';

/** What was done in an instrument: signed and ratified or not, a notice, its revocation or a return; or a consent, withdrawn. */
export function generatedActs(seed: number): readonly string[] {
  const below = randomBelow(seed);
  const [signed, ratified] = [`SIGNED ${daysLater('2000-01-01', below(900))}`, '2003-01-01'];
  if (below(3) === 0) return [signed];
  const given = daysLater(ratified, below(400));
  if (below(4) === 0) {
    const accession = [`ACCEDED ${given}`, `RATIFICATION_WITHDRAWN ${daysLater(given, 90)}`];
    return below(2) ? accession : [`ANNOUNCED ${daysLater(given, -900)}`, ...accession];
  }
  const noticed = daysLater(given, 1 + below(300));
  const effect = daysLater(noticed, 2 + below(700));
  const notice = `WITHDRAWAL_NOTIFIED ${noticed} > ${effect}`;
  const after = below(3);
  return [
    ...(below(2) ? [signed] : []),
    `RATIFIED ${given}`,
    ...(below(4) ? [notice] : []),
    ...(after === 0 ? [`WITHDRAWAL_REVOKED ${daysLater(noticed, 1)}`] : []),
    ...(after === 1 ? [`ACCEDED ${daysLater(effect, 1 + below(200))}`] : []),
  ].filter((line, _, all) => !line.startsWith('WITHDRAWAL_REVOKED') || all.includes(notice));
}

/** What was said and done of the umbrella itself. */
export function generatedWords(seed: number): readonly string[] {
  const below = randomBelow(seed);
  const day = () => daysLater('1999-01-01', below(3000));
  const words = ['FLOATED', 'NEGOTIATED', 'ANNOUNCED', 'DECLINED'].filter(() => below(3) === 0);
  const [first, last] = [day(), day()].sort();
  const joined = below(2) === 0 && first !== last ? [`SIGNED ${first}`, `WITHDREW ${last}`] : [];
  return [...words.map((word) => `${word} ${day()}`), ...joined];
}

export const daysOf = (lines: readonly string[]) =>
  lines.flatMap((line) => line.match(/\d{4}-\d\d-\d\d/g) ?? []);
const naiveOf = (lines: readonly string[], binding = true) => {
  const { on } = naiveStandings(
    historyOf(
      lines.map((line) => line.replace('WITHDRAWAL_NOTIFIED', 'NOTICE')),
      { binding },
    ),
  );
  return (day: string) => [...on(day)].join('/');
};
const IS_IN = /SIGNATORY|CONTRACTING|PARTY/;
const RUNGS = ['NONE', 'APPROACHED', 'NEGOTIATING', 'CANDIDATE', 'ANNOUNCED'];
const highest = (rungs: readonly string[]) =>
  RUNGS.findLast((rung) => rungs.includes(rung)) ?? 'NONE';

/** Read naively: day after day from the beginning, with what each of them changes in the umbrella. */
export function naiveStanding(
  words: readonly string[],
  instruments: readonly (readonly string[])[],
  asOf: string,
): string {
  const below = instruments.map((lines) => ({
    on: naiveOf(lines),
    joined: '',
    rung: '',
    since: '',
  }));
  const days = [...new Set([...daysOf([...words, ...instruments.flat()]), asOf])].sort();
  let exit = '';
  let back = '0';
  for (const day of days.filter((one) => one <= asOf)) {
    for (const one of below) {
      const now = one.on(day);
      if (one.joined !== '' && !IS_IN.test(now)) exit = day;
      if (one.joined === '' && IS_IN.test(now)) back = day;
      one.joined = IS_IN.test(now) ? one.joined || day : '';
      if (now !== one.rung) one.since = day;
      one.rung = now;
    }
  }
  const dayOf = (word: string) => words.find((line) => line.startsWith(word))?.split(' ')[1] ?? '';
  const whole = naiveOf(words, false)(asOf);
  const left = whole === 'WITHDRAWN' ? dayOf('WITHDREW') : '';
  // The exit from the umbrella takes no instrument.
  if (whole === 'SIGNATORY' || below.some(({ joined }) => joined)) return 'SIGNATORY';
  if (left >= back) return whole;
  const declined = words
    .filter((line) => line.startsWith('DECLINED'))
    .map((line) => line.split(' ')[1] ?? '')
    .filter((day) => day <= asOf);
  for (const one of below)
    if ([exit, ...declined].some((day) => one.since <= day)) one.rung = 'NONE';
  const counted = words.filter((line) => (line.split(' ')[1] ?? '') > exit);
  const own = naiveOf(counted, false)(asOf);
  if (own !== 'DECLINED') return highest([own, ...below.map(({ rung }) => rung)]);
  const rung = highest(below.map((one) => one.rung).filter((one) => one !== 'APPROACHED'));
  return rung === 'NONE' ? own : rung;
}

/** Read naively: of what was done by a day, the first day to come on which no instrument keeps it in the umbrella. */
export function naiveEnd(instruments: readonly (readonly string[])[], day: string) {
  const known = instruments.map((lines) =>
    naiveOf(lines.filter((line) => (line.split(' ')[1] ?? '') <= day)),
  );
  const isIn = (on: string) => known.some((one) => IS_IN.test(one(on)));
  const effects = instruments.flatMap((lines) =>
    lines.flatMap((line) => line.split(' > ')[1] ?? []),
  );
  return effects.filter((on) => on > day && isIn(day) && !isIn(on)).sort()[0] ?? null;
}

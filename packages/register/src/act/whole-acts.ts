import { latestDay, NEVER } from '../dates/partial-date.ts';
import { isConsent } from '../standing/history.ts';
import { type AccordActs, isSurelyBefore, labelOf, type PlacedAct, refuse } from './accord-acts.ts';

/** What happens to an accord once, or not again before it resumed, and what may be meant by a second. */
const TWICE = {
  ENTERED_INTO_FORCE: 'of one country enter it among its own acts',
  TERMINATED: 'of one country that left enter its withdrawal',
  SUSPENDED: 'or enter what resumed it between the two',
} as const;

/** Throws `Refused` for an act of the accord as a whole that contradicts another. Takes all acts that are not contested. */
export function checkWholeActs(accord: AccordActs, uncontested: readonly PlacedAct[]): void {
  const whole = uncontested.filter(({ country }) => country === null);
  checkTwice(whole);
  checkAdopted(whole, uncontested);
  checkApplied(accord, whole, uncontested);
}

/** Of the accord as a whole: twice what happens once, and suspended twice with nothing between. */
function checkTwice(whole: readonly PlacedAct[]): void {
  for (const kind of ['ENTERED_INTO_FORCE', 'TERMINATED', 'SUSPENDED'] as const) {
    const [first, ...others] = whole.filter(({ act }) => act.kind === kind).toSorted(byLatest);
    let before = first;
    for (const next of others) {
      const last = before;
      const mayLieBetween = whole.some(
        ({ act }) =>
          act.kind === 'RESUMED' &&
          !isSurelyBefore(act, last?.act) &&
          !isSurelyBefore(next.act, act),
      );
      // What was suspended in part may be suspended further.
      if (kind !== 'SUSPENDED' || !(mayLieBetween || last?.act.inPart)) {
        const wrong = `it is ${kind} already, ${last?.act.date ?? 'undated'}`;
        refuse(
          next,
          wrong,
          `keep the one that its source dates, and contest the other; ${TWICE[kind]}`,
        );
      }
      before = next;
    }
  }
}

/** What is signed is an adopted text (VCLT arts. 9–10). */
function checkAdopted(whole: readonly PlacedAct[], uncontested: readonly PlacedAct[]): void {
  for (const adopted of whole.filter(({ act }) => act.kind === 'ADOPTED')) {
    const first = uncontested.find(
      ({ act, country }) =>
        country !== null &&
        (act.kind === 'SIGNED' || act.kind === 'ENDORSED' || isConsent(act.kind)) &&
        isSurelyBefore(act, adopted.act),
    );
    if (!first) continue;
    refuse(
      adopted,
      `its text was joined before, by ${labelOf(first.country, first.act)}`,
      'correct one of the two days; a text that was changed and adopted anew is an accord of its own',
    );
  }
}

function checkApplied(
  { signatureApplies }: AccordActs,
  whole: readonly PlacedAct[],
  uncontested: readonly PlacedAct[],
): void {
  const ended = whole.find(({ act }) => act.kind === 'PROVISIONAL_APPLICATION_ENDED');
  if (!ended || signatureApplies) return;
  if (uncontested.some(({ act }) => act.kind === 'PROVISIONALLY_APPLIED')) return;
  refuse(
    ended,
    'nobody applied it provisionally',
    'enter who applied it provisionally, or the accord as a whole; or leave this out',
  );
}

function byLatest({ act: a }: PlacedAct, { act: b }: PlacedAct): number {
  const [x, y] = [a, b].map(({ date }) => (date === undefined ? NEVER : latestDay(date)));
  return x === y ? 0 : (x ?? '') < (y ?? '') ? -1 : 1;
}

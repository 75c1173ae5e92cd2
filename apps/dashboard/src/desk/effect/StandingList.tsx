import { namesOfPlaces } from '../client/names-of-places.ts';
import { useAnswer } from '../client/use-answer.ts';
import type { EffectFieldsFragment } from '../documents.generated.ts';
import { messages } from '../messages/messages.ts';
import { valueWord } from '../messages/words.ts';
import { type StandingStep, standingSteps } from './standing-steps.ts';

const { effect: say } = messages;

/** The places whose standing changes, each change in words: `Kazakhstan: announced → signatory from 2026-12-04`. */
export function StandingList({ standings }: Pick<EffectFieldsFragment, 'standings'>) {
  const places = standings.map(({ accord, country }) => `${accord}/${country}`).join(' ');
  const names = useAnswer(places, () => namesOfPlaces(standings));
  const nameOf = (key: string): string => names.data?.get(key) ?? key;
  return (
    <ul className="standings">
      {standings.map(({ accord, country, before, after }) =>
        standingSteps(before, after).map((step) => (
          <li key={`${accord} ${country} ${step.from}`}>
            <b>{nameOf(country)}</b>
            {`: ${wordOf(step.before)} → ${wordOf(step.after)} ${when(step)}`}
            <span className="quiet">{` (${nameOf(accord)})`}</span>
          </li>
        )),
      )}
    </ul>
  );
}

function wordOf(standing: string | null): string {
  return standing === null ? say.nothing : valueWord(standing).toLowerCase();
}

function when({ from, to }: StandingStep): string {
  if (from !== null && to !== null) return say.fromTo(from, to);
  if (from !== null) return say.from(from);
  return to === null ? say.always : say.until(to);
}

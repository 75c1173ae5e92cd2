import type { StandingTallyFragment } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { Definition } from '../ui/Definition.tsx';
import { Fold } from '../ui/Fold.tsx';
import { StandingMark } from '../ui/StandingMark.tsx';
import { CountryName } from './CountryName.tsx';
import css from './StandingTally.module.css';

/** More names than this are shown on request. */
const MANY = 12;

/** How many countries hold each standing, and which; the word opens its definition. */
export function StandingTally(props: {
  tally: readonly StandingTallyFragment[];
  asOf?: string | null;
}) {
  const messages = useMessages();
  return (
    <ul className={css.tally}>
      {props.tally.map(({ standing, count, countries }) => (
        <li key={standing}>
          <span className={css.count}>{count}</span>
          <div>
            <StandingMark standing={standing}>
              <Definition term={messages.terms.standings[standing].word}>
                {messages.terms.standings[standing].means}
              </Definition>
            </StandingMark>
            <Fold many={countries.length > MANY} summary={messages.places.whichCountries}>
              <ul className={css.countries}>
                {countries.map((country) => (
                  <li key={country.id}>
                    <CountryName country={country} asOf={props.asOf ?? null} />
                  </li>
                ))}
              </ul>
            </Fold>
          </div>
        </li>
      ))}
    </ul>
  );
}

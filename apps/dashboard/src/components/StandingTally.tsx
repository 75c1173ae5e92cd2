import { Link } from 'react-router';
import type { StandingTallyFragment } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { Definition } from '../ui/Definition.tsx';
import { StandingMark } from '../ui/StandingMark.tsx';
import { CountryName } from './CountryName.tsx';
import css from './StandingTally.module.css';

/** How many countries hold each standing, and the first of them by name; the word opens its definition. */
export function StandingTally(props: {
  /** The accord's slug. */
  accord: string;
  tally: readonly StandingTallyFragment[];
  asOf?: string | null;
}) {
  const { terms, lists } = useMessages();
  const { accord, tally, asOf = null } = props;
  return (
    <ul className={css.tally}>
      {tally.map(({ standing, count, countries }) => (
        <li key={standing}>
          <span className={css.count}>{count}</span>
          <div>
            <StandingMark standing={standing}>
              <Definition term={terms.standings[standing].word}>
                {terms.standings[standing].means}
              </Definition>
            </StandingMark>
            <ul className={css.countries}>
              {countries.map((country) => (
                <li key={country.id}>
                  <CountryName country={country} asOf={asOf} />
                </li>
              ))}
              {countries.length < count && (
                <li>
                  <Link to={paths.signatories(accord, standing, asOf)}>
                    {lists.more(count - countries.length)}
                  </Link>
                </li>
              )}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  );
}

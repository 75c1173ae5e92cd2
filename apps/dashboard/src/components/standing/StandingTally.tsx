import { paths } from '../../address/paths.ts';
import type { StandingTallyFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { StandingMark } from '../../ui/symbol/StandingMark.tsx';
import { Count } from '../../ui/text/Count.tsx';
import { Definition } from '../../ui/text/Definition.tsx';
import { Means } from '../../ui/text/Means.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { CountryName } from '../country/CountryName.tsx';
import css from './StandingTally.module.css';

/**
 * How many countries hold each standing, and the first of them by name; the word opens its definition. All the numbers open
 * one: those who go by keyboard come to the first.
 */
export function StandingTally(props: {
  /** The accord's slug. */
  accord: string;
  tally: readonly StandingTallyFragment[];
  asOf?: string | null;
}) {
  const { asOf: asOfWords, terms, lists, picture } = useMessages();
  const { accord, tally, asOf = null } = props;
  return (
    <ul className={css.tally}>
      {tally.map(({ standing, count, scheduled, noLongerExisting, ...held }, index) => {
        const { countries, others, lastDayUnknown } = held;
        return (
          <li key={standing}>
            <span className={css.count}>
              <Count of="standing" again={index > 0}>
                {count}
              </Count>
            </span>
            <div>
              <StandingMark standing={standing}>
                <Definition term={terms.standings[standing].word}>
                  <Means>{terms.standings[standing].means}</Means>
                </Definition>
              </StandingMark>
              {scheduled > 0 && (
                <p>
                  <MessageText of="standing">
                    {() => asOfWords.ofWhichScheduled(scheduled, count)}
                  </MessageText>
                </p>
              )}
              {noLongerExisting > 0 && (
                <p>
                  <MessageText of="standing">
                    {() => asOfWords.ofWhichGone(noLongerExisting, count)}
                  </MessageText>
                </p>
              )}
              {lastDayUnknown > 0 && (
                <p>
                  <MessageText of="standing">
                    {() => asOfWords.ofWhichFormer(lastDayUnknown, count)}
                  </MessageText>
                </p>
              )}
              <ul className={css.countries}>
                {countries.map((country) => (
                  <li key={country.id}>
                    <CountryName country={country} asOf={asOf} again />
                  </li>
                ))}
                {countries.length < count && (
                  <li>
                    <MessageText of="standing">
                      {() => lists.more(count - countries.length)}
                    </MessageText>{' '}
                    <Link to={paths.signatories(accord, standing, asOf)}>{picture.table}</Link>
                  </li>
                )}
                {others.map((other) => (
                  <li key={other.id}>
                    <CountryName country={other} asOf={asOf} again />
                  </li>
                ))}
              </ul>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

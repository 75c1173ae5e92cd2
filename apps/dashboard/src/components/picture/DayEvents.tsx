import type { Stop } from '../../drawing/said-and-done/picture.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';

/** What was done and said on the day that is shown, with the way to the words. */
export function DayEvents(props: {
  stop: Stop | undefined;
  names: Readonly<Record<string, string>>;
  address: (day: string) => string;
}) {
  const messages = useMessages();
  const { stop, names, address } = props;
  if (!stop) return null;
  const { date, words, acts, done = [] } = stop;
  return (
    <ul className="quiet">
      {done.map((act, index) => {
        // One may do the same twice on a day.
        const key = `${index} ${act.join()}`;
        return (
          <li key={key}>
            <ActText act={act} names={names} />
          </li>
        );
      })}
      {done.length === 0 && acts > 0 && (
        <li>
          <MessageText of="drawn">{() => messages.counts.acts(acts)}</MessageText>
        </li>
      )}
      {words > 0 && (
        <li>
          <MessageText of="drawn">{() => messages.counts.statements(words)}</MessageText>{' '}
          <Link to={address(date)}>{messages.picture.read}</Link>
        </li>
      )}
    </ul>
  );
}

/** Who did what. */
export function ActText(props: {
  act: NonNullable<Stop['done']>[number];
  names: Readonly<Record<string, string>>;
}) {
  const { picture, terms } = useMessages();
  const [key, kind, contested] = props.act;
  const mark = contested ? ` (${picture.disputed})` : '';
  return (
    <>
      <bdi>{key === null ? picture.theAccord : (props.names[key] ?? key)}</bdi>
      {`: ${terms.actKinds[kind].word}${mark}`}
    </>
  );
}

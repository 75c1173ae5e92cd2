import type { Stop } from '../../drawing/said-and-done/told.ts';
import { useFirstMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import type { ActWords } from './act-words.ts';

/** What was done and said on the day that is shown, with the way to the words. */
export function DayEvents(props: {
  stop: Stop | undefined;
  names: Readonly<Record<string, string>>;
  kinds: ActWords;
  address: (day: string) => string;
}) {
  const messages = useFirstMessages();
  const { stop, names, kinds, address } = props;
  if (!stop) return null;
  const { date, words, acts, done = [] } = stop;
  return (
    <ul className="quiet">
      {done.map((act, index) => {
        // One may do the same twice on a day.
        const key = `${index} ${act.join()}`;
        return (
          <li key={key}>
            <ActText act={act} names={names} kinds={kinds} />
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

/** Who did what, and in which part of the accord. */
export function ActText(props: {
  act: NonNullable<Stop['done']>[number];
  names: Readonly<Record<string, string>>;
  kinds: ActWords;
}) {
  const { picture } = useFirstMessages();
  const { names, kinds } = props;
  const [key, kind, contested, within] = props.act;
  const mark = contested ? ` (${picture.disputed})` : '';
  const part = within === undefined ? null : <bdi>{names[within] ?? within}</bdi>;
  const who = key === null ? (part ?? picture.theAccord) : (names[key] ?? key);
  return (
    <>
      <bdi>{who}</bdi>
      {`: ${kinds[kind] ?? kind}`}
      {key !== null && part && <> ({part})</>}
      {mark}
    </>
  );
}

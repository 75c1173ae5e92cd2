import type { Role } from '@signatory/schema';
import { paths } from '../../address/paths.ts';
import type { StandingLeadFragment, StandingTallyFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import css from './StandingLead.module.css';
import { isHelper } from './SupportingRoles.tsx';

/** A place in the accord, with what its country is to it. */
export type CountedPlace = StandingLeadFragment & {
  readonly roles: readonly { readonly role: Role }[];
};

/** How many countries hold each standing, in one sentence, and whose contested acts make others count otherwise. */
export function StandingCounts(props: {
  /** The accord's slug. */
  accord: string;
  tally: readonly StandingTallyFragment[];
  everyone: readonly CountedPlace[];
  /** Whether any has joined without a signature. */
  isEndorsed: boolean;
  day: string;
  asOf: string | null;
}) {
  const { asOf: asOfWords, lists, standingCounts: words, terms } = useMessages();
  const { accord, tally, everyone, isEndorsed, day, asOf } = props;
  const counts = tally
    .filter(({ count, others }) => count > 0 || others.length > 0)
    .map((held) => counted(held) + gone(held) + uncounted(held))
    .join(words.between);
  function counted({ standing, count }: StandingTallyFragment): string {
    if (standing === 'SIGNATORY' && isEndorsed) return words.endorsed(count);
    const without = everyone.filter((place) => place.standing === 'NONE');
    if (standing === 'NONE' && without.every(isHelper)) {
      const roles = without.flatMap((place) => place.roles.map(({ role }) => role));
      const told = [...new Set(roles)].map((role) => terms.roles[role].word.toLowerCase());
      return words.onlyHelped(count, told.join(lists.comma));
    }
    return words.counted[standing](count);
  }
  /** Who had only signed what binds stays a signatory: that a state is no more is told beside. */
  function gone({
    standing,
    count,
    noLongerExisting,
    lastDayUnknown,
  }: StandingTallyFragment): string {
    if (standing === 'ENDED') return '';
    const told = [
      ...(noLongerExisting > 0 ? [asOfWords.ofWhichGone(noLongerExisting, count)] : []),
      ...(lastDayUnknown > 0 ? [asOfWords.ofWhichFormer(lastDayUnknown, count)] : []),
    ];
    return told.map((one) => ` (${one})`).join('');
  }
  /** A file and the picture have a row of each, so that a reader who adds them up is told who is beside the count. */
  function uncounted({ others }: StandingTallyFragment): string {
    if (others.length === 0) return '';
    return ` (${words.uncounted(others.map(({ name }) => name).join(lists.comma))})`;
  }
  const contested = everyone.filter((place) => place.contested.length > 0);
  if (counts === '') return null;
  return (
    <div className={css.counts}>
      <p>
        <MessageText of="standing" dates={[day]} again>
          {(date) => words.sentence(date, counts)}
        </MessageText>
      </p>
      {contested.length > 0 && (
        <p>
          {words.differ}{' '}
          {contested.map(({ id, country, standing }, index) => (
            <span key={id}>
              {index > 0 && lists.comma}
              {/* What is announced is named once more below, with the same link. */}
              <Link
                to={paths.place(accord, country.code, asOf)}
                tabIndex={standing === 'ANNOUNCED' ? -1 : undefined}
              >
                <bdi>{country.name}</bdi>
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

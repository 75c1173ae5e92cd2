import { addressWith } from '../../address/address-with.ts';
import { EntryFilters } from '../../components/list/EntryFilters.tsx';
import css from '../../components/participation/SignatoryFilters.module.css';
import type { AnnouncedPageQuery } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { Count } from '../../ui/text/Count.tsx';

type Announcements = AnnouncedPageQuery['announcements'];

/** The conditions of the ledger: what came of it as links with their numbers, accord and country in a form. */
export function AnnouncementFilters(props: {
  announcements: Pick<Announcements, 'outcomes' | 'accords' | 'countries'>;
  search: string;
}) {
  const { announced: words, terms } = useMessages();
  const { announcements, search } = props;
  const { outcomes, accords, countries } = announcements;
  const chosen = new URLSearchParams(search).get('outcome') || null;
  const link = (outcome: string | null, name: string) => (
    <Link
      to={addressWith(search, { outcome })}
      aria-current={chosen === outcome ? 'true' : undefined}
    >
      {name}
    </Link>
  );
  return (
    <>
      <EntryFilters accords={accords} countries={countries} />
      <ul aria-label={words.byOutcome} className={css.send}>
        <li>{link(null, words.all)}</li>
        {outcomes.map(({ outcome, count }) => (
          <li key={outcome}>
            {link(outcome, terms.outcomes[outcome].word)}
            {' ('}
            <Count of="announcements">{words.number(count)}</Count>)
          </li>
        ))}
      </ul>
    </>
  );
}

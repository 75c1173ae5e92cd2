import type { ReactNode } from 'react';
import { addressWith } from '../../address/address-with.ts';
import type { AnnouncedPageQuery } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { Count } from '../../ui/text/Count.tsx';
import { Fold } from '../../ui/text/Fold.tsx';

type Announcements = AnnouncedPageQuery['announcements'];

/** The conditions of the ledger as links: by what came of it, by accord, by country. */
export function AnnouncementFilters(props: {
  announcements: Pick<Announcements, 'outcomes' | 'accords' | 'countries'>;
  search: string;
}) {
  const { announced: words, terms } = useMessages();
  const { announcements, search } = props;
  const { outcomes, accords, countries } = announcements;
  const byName = (a: { readonly name: string }, b: { readonly name: string }) =>
    a.name < b.name ? -1 : 1;
  return (
    <>
      <Filter search={search} parameter="outcome" of={words.byOutcome}>
        {outcomes.map(({ outcome, count }) => ({
          value: outcome,
          name: terms.outcomes[outcome].word,
          after: (
            <>
              {' ('}
              <Count of="announcements">{words.number(count)}</Count>)
            </>
          ),
        }))}
      </Filter>
      <Fold many summary={words.byAccord}>
        <Filter search={search} parameter="accord" of={words.byAccord}>
          {accords.toSorted(byName).map(({ slug, name }) => ({ value: slug, name }))}
        </Filter>
      </Fold>
      <Fold many summary={words.byCountry}>
        <Filter search={search} parameter="country" of={words.byCountry}>
          {countries.toSorted(byName).map(({ code, name }) => ({ value: code, name }))}
        </Filter>
      </Fold>
    </>
  );
}

function Filter(props: {
  search: string;
  parameter: 'outcome' | 'accord' | 'country';
  /** What the links choose by. */
  of: string;
  children: readonly {
    readonly value: string;
    readonly name: string;
    readonly after?: ReactNode;
  }[];
}) {
  const { announced: words } = useMessages();
  const { search, parameter, of, children } = props;
  const chosen = new URLSearchParams(search).get(parameter) || null;
  const link = (value: string | null, name: string) => (
    <Link
      to={addressWith(search, { [parameter]: value })}
      aria-current={chosen === value ? 'true' : undefined}
    >
      <bdi>{name}</bdi>
    </Link>
  );
  return (
    <ul aria-label={of}>
      <li>{link(null, words.all)}</li>
      {children.map(({ value, name, after }) => (
        <li key={value}>
          {link(value, name)}
          {after}
        </li>
      ))}
    </ul>
  );
}

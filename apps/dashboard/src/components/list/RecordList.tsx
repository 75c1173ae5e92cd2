import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { conditions, listPath, readListSearch } from '../../address/list-search.ts';
import type { PagerFragment, SuggestedSearchFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Head } from '../../ui/page/Head.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { Empty } from '../../ui/text/Empty.tsx';
import { Lead } from '../../ui/text/Lead.tsx';
import { Lines } from '../../ui/text/Lines.tsx';
import { SuggestedSearches } from '../search/SuggestedSearches.tsx';
import css from '../statement-search/SearchConditions.module.css';
import { Pager } from './Pager.tsx';
import { RecordFilters } from './RecordFilters.tsx';

/** A page that lists records of one type by name, with a filter form. */
export function RecordList(props: {
  title: string;
  sentence: string;
  note?: string;
  path: string;
  /** The label of the filter by name, where it is not the default. */
  byName?: string;
  kinds?: Readonly<Record<string, string>>;
  page: PagerFragment;
  total: number;
  /** Suggested searches where the list is empty. */
  near: readonly SuggestedSearchFragment[] | undefined;
  /** The number of records, in words. */
  count: string;
  /** Renders the line of a record. */
  children: ReactNode;
}) {
  const { recordLists, record, frame, places, statements } = useMessages();
  const { title, sentence, note, path, byName = recordLists.name, kinds = null, total } = props;
  const search = readListSearch(new URLSearchParams(useLocation().search));
  const { kind, ...rest } = search;
  const values = { ...rest, ...(kind && { kind: kinds?.[kind] ?? kind }) };
  const names = { name: byName, kind: recordLists.kind };
  const set = conditions.filter((condition) => search[condition] !== undefined);
  return (
    <>
      <Head
        title={title}
        description={sentence}
        path={listPath(path, search)}
        canonicalPath={path}
        jsonLd={{
          '@type': 'CollectionPage',
          name: title,
          description: sentence,
          mainEntity: { '@type': 'ItemList', numberOfItems: total },
        }}
      />
      <PageHead kicker={frame.register} title={title}>
        <Lead>{sentence}</Lead>
        {note && <p className="quiet">{note}</p>}
        <RecordFilters path={path} search={search} byName={byName} kinds={kinds} />
      </PageHead>
      <Section title={title} aside={<span role="status">{props.count}</span>}>
        {total === 0 && <Empty>{set.length > 0 ? recordLists.noneMeet : record.none}</Empty>}
        {set.length > 0 && (
          <ul className={css.list} aria-label={statements.set}>
            {set.map((condition) => {
              const words = statements.condition(names[condition], values[condition] ?? '');
              return (
                <li key={condition}>
                  {words}{' '}
                  <Link to={listPath(path, { ...search, [condition]: undefined })}>
                    {statements.remove}
                    <span className="aloud"> {words}</span>
                  </Link>
                </li>
              );
            })}
            {set.length > 1 && (
              <li>
                <Link to={path}>{places.clear}</Link>
              </li>
            )}
          </ul>
        )}
        <Lines>{props.children}</Lines>
        <Pager
          page={props.page}
          of={title}
          previous={recordLists.previous}
          next={recordLists.next}
        />
      </Section>
      {props.near && props.near.length > 0 && <SuggestedSearches searches={props.near} />}
    </>
  );
}

import { paths } from '../../address/paths.ts';
import type { OfficeLineFragment, OfficeTenureFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { Link } from '../../ui/page/Link.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { CitationList } from '../citation/CitationList.tsx';
import { CountryName } from '../country/CountryName.tsx';
import css from './OfficeList.module.css';
import { OfficeName } from './OfficeName.tsx';
import { officeSpans, type Span } from './office-spans.ts';

/** Offices, the earliest first, each with its time and sources. */
export function OfficeList(props: {
  offices: readonly OfficeLineFragment[];
  /** The id of the country of the page, which is not repeated. */
  country: string | undefined;
}) {
  const { offices, country } = props;
  const { today } = useHydrationState();
  const spans = officeSpans(offices, today);
  return (
    <ol className={css.list}>
      {offices.map((office, index) => (
        <li key={office.id}>
          <span className={css.tenure}>
            <TenureInWords {...office} />
            {offices.length > 1 && <Bar span={spans[index] ?? null} />}
          </span>
          <div>
            <b>
              <OfficeName office={office} />
            </b>
            <div className={css.of}>
              {office.body && <Link to={paths.body(office.body.slug)}>{office.body.name}</Link>}
              {office.country && office.country.id !== country && (
                <CountryName country={office.country} />
              )}
            </div>
            {office.note && (
              <p className="quiet" lang="en" dir="auto">
                {office.note}
              </p>
            )}
            <CitationList citations={office.citations} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The time span of an office as a bar beside the others. The line above has the same dates. */
function Bar({ span }: { span: Span | null }) {
  return (
    <svg className={css.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 2H100" className={css.axis} />
      {span && (
        <rect
          x={span.start}
          width={Math.max(span.end - span.start, 1)}
          height="4"
          className={span.hasEnd ? css.held : css.open}
        />
      )}
    </svg>
  );
}

/** An office in a phrase: `President of Kazakhstan (from 20 March 2019, last attested 12 December 2025)`. */
export function OfficeText({ office }: { office: OfficeTenureFragment }) {
  return (
    <>
      <OfficeName office={office} />
      {(office.from ?? office.to ?? office.attestedUntil) !== null && (
        <>
          {' ('}
          <TenureInWords {...office} />)
        </>
      )}
    </>
  );
}

/** The dates of an office; unknown ones are left out. Without an end, how far its evidence reaches. */
function TenureInWords(tenure: Pick<OfficeTenureFragment, 'from' | 'to' | 'attestedUntil'>) {
  const { record } = useMessages();
  const { from, to, attestedUntil: last } = tenure;
  if (from !== null && to !== null)
    return <MessageText dates={[from, to]}>{(first, end) => record.span(first, end)}</MessageText>;
  if (to !== null) return <MessageText dates={[to]}>{(day) => record.until(day)}</MessageText>;
  if (last === null) return record.undated;
  if (from === null)
    return <MessageText dates={[last]}>{(day) => record.lastAttested(day)}</MessageText>;
  return (
    <MessageText dates={[from, last]}>
      {(first, day) => record.attestedFrom(first, day)}
    </MessageText>
  );
}

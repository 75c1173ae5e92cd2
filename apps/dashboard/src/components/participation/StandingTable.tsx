import type { CountryKind } from '@signatory/schema';
import { type ComponentProps, Fragment, type ReactNode } from 'react';
import type { StandingCellsFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { StandingMark } from '../../ui/symbol/StandingMark.tsx';
import { Definition } from '../../ui/text/Definition.tsx';
import { EventDate } from '../../ui/text/EventDate.tsx';
import { ActLine } from '../act/ActLine.tsx';
import { CitationList, isLong } from '../citation/CitationList.tsx';
import { onlyHelped, SupportingRoles } from '../standing/SupportingRoles.tsx';
import { decisiveActs } from './decisive-acts.ts';
import { RowGroups } from './RowGroups.tsx';
import css from './StandingTable.module.css';

/** A table of places in accords. On a narrow screen each row becomes a small entry, its cells named. */
export function StandingTable(props: {
  caption: ReactNode;
  /** The heads of the first three columns: whose place, the standing, since when. */
  head: ReactNode;
  rows: ComponentProps<typeof RowGroups>['rows'];
}) {
  const { places } = useMessages();
  return (
    <table className={css.table}>
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          {props.head}
          <th scope="col">{places.byWhichAct}</th>
          <th scope="col">{places.sources}</th>
        </tr>
      </thead>
      <RowGroups rows={props.rows} />
    </table>
  );
}

/** The cells of one place, after the one that names the country or the accord. */
export function StandingCells(props: {
  place: StandingCellsFragment;
  /** The address of the page of the place. */
  address: string;
  /** Whether another cell leads there already. */
  isLinked?: boolean;
  within: string;
  /** Whose place it is. */
  country: Existing;
  /** What is to be said of the standing besides. */
  note?: ReactNode;
}) {
  const { place, address, isLinked = false, within, country, note } = props;
  const { places, terms, lists } = useMessages();
  const telling = decisiveActs(place, within);
  const facts = telling.length > 0 ? telling : place.roles;
  const citations = facts.flatMap((fact) => fact.citations);
  return (
    <>
      <td>
        <StandingMark standing={place.standing}>
          {isLinked ? undefined : <Link to={address}>{terms.standings[place.standing].word}</Link>}
        </StandingMark>
        {place.roles.length > 0 && (
          <span className={css.roles}>
            {onlyHelped(place, within) ? (
              <SupportingRoles roles={place.roles} />
            ) : (
              place.roles.map(({ role }, index) => (
                <Fragment key={role}>
                  {index > 0 && lists.comma}
                  <Definition term={terms.roles[role].word}>{terms.roles[role].means}</Definition>
                </Fragment>
              ))
            )}
          </span>
        )}
        {note && <span className={css.roles}>{note}</span>}
      </td>
      <td data-label={places.since} className={place.since ? undefined : css.unknown}>
        {place.since ? <EventDate date={place.since} /> : <Unknown />}
      </td>
      <td data-label={places.byWhichAct}>
        {place.acts.length === 0 && <span className="quiet">{places.noAct}</span>}
        <ul className={css.acts}>
          {isEndedWithout(place) && <li>{places.endedWithout[endOf(place, country)]}</li>}
          {telling.map((act) => (
            <li key={act.id}>
              <ActLine act={act} within={within} brief />
            </li>
          ))}
        </ul>
        {(place.acts.length > telling.length || telling.some(hasMore) || isLong(citations)) && (
          <Link to={address} tabIndex={-1} className="quiet">
            {places.allActs}
          </Link>
        )}
      </td>
      <td data-label={places.sources}>
        <CitationList citations={citations} brief />
      </td>
    </>
  );
}

/** Whether a standing ended by no act of the country, but with the accord or with the state. */
function isEndedWithout({ standing, since, acts }: StandingCellsFragment): boolean {
  return standing === 'ENDED' && !acts.some(({ date, contested }) => date === since && !contested);
}

interface Existing {
  readonly kind: CountryKind;
  readonly until: string | null;
}

/** What ended with it: of a former state whose last day is not on record it is not known. */
function endOf(
  { since }: StandingCellsFragment,
  { kind, until }: Existing,
): 'accord' | 'state' | 'either' {
  if (until === null || since === null) return kind === 'FORMER' ? 'either' : 'accord';
  return since < until ? 'accord' : 'state';
}

/** About how many lines of a phone the row of a place takes: see `data-lines`. */
export function linesOf(place: StandingCellsFragment, within: string): number {
  const acts = decisiveActs(place, within);
  const facts = acts.length > 0 ? acts : place.roles;
  const sources = new Set(
    facts.flatMap(({ citations }) => citations.map(({ source }) => source.id)),
  );
  // Of more sources than are shown, how many there are takes a line.
  return 6 + acts.length + 1.5 * Math.min(sources.size, 3);
}

/** Whether a brief line leaves something out. */
function hasMore({ note, statement }: StandingCellsFragment['acts'][number]): boolean {
  return note !== null || statement !== null;
}

function Unknown() {
  const { places } = useMessages();
  return (
    <>
      <span aria-hidden="true" className="quiet">
        –
      </span>
      <span className="aloud">{places.unknown}</span>
    </>
  );
}

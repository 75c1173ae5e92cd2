import { withKnownOn } from '../../address/known-on.ts';
import { paths } from '../../address/paths.ts';
import css from '../../components/compare/CompareTable.module.css';
import { Side } from '../../components/compare/CompareTable.tsx';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { EditionNames } from '../../ui/text/EditionNames.tsx';
import { Empty } from '../../ui/text/Empty.tsx';
import type { MovedStanding, MovedStandings } from './edition-standings.ts';

/** Which standings an edition moved, each with links to the accord and the place as the edition has them. */
export function EditionStandings(props: {
  of: MovedStandings;
  /** The names of the edition and of its parent. */
  edition: string;
  parent: string | null;
}) {
  const { date, editions } = useMessages();
  const { of, edition, parent } = props;
  const words = editions.standings;
  return (
    <Section title={words.title} name="standings">
      {'unlisted' in of ? (
        <Empty>{words.unlisted[of.unlisted]}</Empty>
      ) : (
        <>
          <p className="quiet">{words.day(date(of.day))}</p>
          {of.moved.length === 0 && <Empty>{words.none}</Empty>}
          {of.moved.length > 0 && parent !== null && (
            <MovedTable rows={of.moved} edition={edition} parent={parent} />
          )}
        </>
      )}
    </Section>
  );
}

function MovedTable(props: { rows: readonly MovedStanding[]; edition: string; parent: string }) {
  const { editions, places } = useMessages();
  const { rows, edition, parent } = props;
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{places.country}</th>
          <th scope="col">
            <EditionNames text={editions.name(parent)} />
          </th>
          <th scope="col">
            <EditionNames text={editions.name(edition)} />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ accord, country, a, b }) => {
          // What the edition removed is in its parent.
          const state = b === null ? parent : edition;
          return (
            <tr key={`${accord.slug}/${country.code}`}>
              <th scope="row">
                <Link to={withKnownOn(paths.place(accord.slug, country.code), state)}>
                  {country.name}
                </Link>
                <br />
                <Link className="quiet" to={withKnownOn(paths.accord(accord.slug), state)}>
                  <bdi>{accord.name}</bdi>
                </Link>
              </th>
              <Side standing={a} />
              <Side standing={b} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

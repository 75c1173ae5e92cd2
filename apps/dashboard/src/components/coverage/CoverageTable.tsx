import type { CoverageRowFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { DateText } from '../../ui/text/DateText.tsx';
import { Fold } from '../../ui/text/Fold.tsx';
import { AccordName } from '../accord/AccordName.tsx';
import css from '../participation/StandingTable.module.css';
import { Sentences } from './Sentences.tsx';

/** The coverage of each accord. A row has the slug as its id, so that a URL can point at it. */
export function CoverageTable(props: { caption: string; entries: readonly CoverageRowFragment[] }) {
  const messages = useMessages();
  const { coverage } = messages;
  return (
    <table className={css.table}>
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.places.accord}</th>
          <th scope="col">{coverage.reachesTo}</th>
          <th scope="col">{coverage.places}</th>
          <th scope="col">{coverage.statements}</th>
          <th scope="col">{coverage.lookedFor}</th>
          <th scope="col">{coverage.missing}</th>
        </tr>
      </thead>
      <tbody>
        {props.entries.map(({ accord, until, lookedFor, missing }) => (
          <tr key={accord.id} id={accord.slug}>
            <th scope="row">
              <AccordName accord={accord} />
              <span className={css.roles}>
                {accord.partOf
                  ? messages.accord.partOf(
                      messages.terms.accordKinds[accord.kind],
                      <bdi>{accord.partOf.name}</bdi>,
                    )
                  : messages.terms.accordKinds[accord.kind]}
              </span>
            </th>
            <td data-label={`${coverage.reachesTo} `}>
              <DateText date={until} />
            </td>
            <td data-label={coverage.places}>{accord.participations.totalCount}</td>
            <td data-label={coverage.statements}>{accord.statements.totalCount}</td>
            <td data-label={lookedFor.length === 0 ? coverage.lookedFor : undefined}>
              {lookedFor.length === 0 && <span className="quiet">{coverage.notSaid}</span>}
              {lookedFor.length > 0 && (
                <Fold many summary={coverage.lookedFor}>
                  <Sentences texts={lookedFor} className={css.acts} />
                </Fold>
              )}
            </td>
            <td data-label={missing.length === 0 ? coverage.missingBriefly : undefined}>
              {missing.length === 0 && <span className="quiet">{coverage.nothing}</span>}
              {missing.length > 0 && (
                <Fold many summary={coverage.missing}>
                  <Sentences texts={missing} className={css.acts} />
                </Fold>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { CitedActFragment } from '../../documents.generated.ts';
import { CitationList } from '../citation/CitationList.tsx';
import { ActLine } from './ActLine.tsx';
import css from './ActList.module.css';

/** Acts in the order given, each with the sources for it and against it, and whose it is where it is not of the country named. */
export function EvidenceList(props: {
  acts: readonly CitedActFragment[];
  within: string;
  of?: string;
}) {
  const { acts, within, of } = props;
  return (
    <ol className={css.list}>
      {acts.map((act) => (
        <li key={act.id}>
          <ActLine
            act={act}
            within={within}
            country={of && act.country && act.country.id !== of && <bdi>{act.country.name}</bdi>}
          />
          <CitationList citations={act.citations} day={act.date} />
        </li>
      ))}
    </ol>
  );
}

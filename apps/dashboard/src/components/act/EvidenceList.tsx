import type { CitedActFragment } from '../../documents.generated.ts';
import { CitationList } from '../citation/CitationList.tsx';
import { ActLine } from './ActLine.tsx';
import css from './ActList.module.css';

/** Acts in the order given, each with the sources for it and against it. */
export function EvidenceList(props: { acts: readonly CitedActFragment[]; within: string }) {
  const { acts, within } = props;
  return (
    <ol className={css.list}>
      {acts.map((act) => (
        <li key={act.id}>
          <ActLine act={act} within={within} />
          <CitationList citations={act.citations} />
        </li>
      ))}
    </ol>
  );
}

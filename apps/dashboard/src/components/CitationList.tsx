import type { CitationListFragment } from '../documents.generated.ts';
import css from './CitationList.module.css';
import { SourceLink } from './SourceLink.tsx';

/** The sources for a fact, each once, and those against it said to be so. */
export function CitationList({ citations }: { citations: readonly CitationListFragment[] }) {
  const once = new Map(citations.map((citation) => [keyOf(citation), citation]));
  return (
    <ul className={css.list}>
      {[...once].map(([key, { source, stance, note }]) => (
        <li key={key}>
          <SourceLink source={source} />
          {stance === 'CONTRADICTS' && <strong> says otherwise</strong>}
          {note && <span className={css.note}>{note}</span>}
        </li>
      ))}
    </ul>
  );
}

function keyOf({ source, stance, note }: CitationListFragment): string {
  return `${stance} ${source.id} ${note ?? ''}`;
}

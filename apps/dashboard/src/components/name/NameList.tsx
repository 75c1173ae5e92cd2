import type { NameListFragment } from '../../documents.generated.ts';
import css from './NameList.module.css';

/** Name forms, each in its own language and direction. */
export function NameList({ names }: { names: readonly NameListFragment[] }) {
  return (
    <ul className={css.names}>
      {names.map(({ text, language }) => (
        <li key={`${language} ${text}`}>
          <bdi lang={language}>{text}</bdi> <span className="quiet">{language}</span>
        </li>
      ))}
    </ul>
  );
}

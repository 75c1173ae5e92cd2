import { useKnownOn, withKnownOn } from '../../address/known-on.ts';
import { elsewhere } from '../../address/paths.ts';
import { type Search, without, writeSearch } from '../../address/search-parts.ts';
import { useMessages } from '../../messages/messages.ts';
import css from './SearchConditions.module.css';

// Names of their own, the same in every language.
const FORMATS = [
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['jsonld', 'JSON-LD'],
] as const;

/** Links to all statements of the search as files, with the filters of the page. */
export function StatementFiles({ search }: { search: Search }) {
  const { data, statements } = useMessages();
  const knownOn = useKnownOn();
  const query = writeSearch(without(search, 'order', 'size'));
  const files = [
    ...FORMATS.map(([ending, name]) => [elsewhere.statements(ending, query), name] as const),
    [elsewhere.forExcel(elsewhere.statements('csv', query)), data.excel] as const,
  ];
  return (
    <ul className={css.list} aria-label={statements.files}>
      {files.map(([file, name]) => (
        <li key={file}>
          <a href={withKnownOn(file, knownOn)} download>
            {statements.file(name)}
          </a>
        </li>
      ))}
    </ul>
  );
}

import type { ChangedPathFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import css from './ChangeItem.module.css';

/** One field of a record with its values before and after. The record's text is isolated by direction. */
export function ChangedPath({ changed }: { changed: ChangedPathFragment }) {
  const { changes: words } = useMessages();
  const { path, before, after } = changed;
  return (
    <div>
      <dt>
        {stepsOf(path).map(({ field, item, at }) => (
          <span key={at} className={css.step}>
            {nameOf(words.fields, field)} {item && <bdi className="quiet">{item}</bdi>}
          </span>
        ))}
      </dt>
      <dd>
        {before !== null && (
          <del>
            <span className="aloud">{words.before}</span> <bdi>{before}</bdi>
          </del>
        )}{' '}
        {after !== null && (
          <ins>
            <span className="aloud">{words.after}</span> <bdi>{after}</bdi>
          </ins>
        )}
      </dd>
    </div>
  );
}

/** `acts[ANNOUNCED 2025-11-06].note`: each field, and the item of it where it is a list. */
export function stepsOf(path: string): { field: string; item: string | null; at: number }[] {
  return Array.from(path.matchAll(/([^.[\]]+)(?:\[([^\]]*)\])?(?:\.|$)/g), (match) => ({
    field: match[1] ?? '',
    item: match[2] ?? null,
    at: match.index,
  }));
}

/** The name of a field in words; without one its name in the seed files. */
function nameOf(fields: Readonly<Record<string, string>>, field: string) {
  return Object.hasOwn(fields, field) ? fields[field] : <code dir="ltr">{field}</code>;
}

import type { RefusalFieldsFragment } from '../documents.generated.ts';
import { pathInWords } from '../messages/fields.ts';
import { entryTypes } from '../messages/words.ts';
import { sentence } from './sentence.ts';

/** What the desk does not do, each with its place and the cure. */
export function RefusalList({ refusals }: { refusals: readonly RefusalFieldsFragment[] }) {
  if (refusals.length === 0) return null;
  return (
    <ul className="faults">
      {refusals.map((refusal) => (
        <li key={JSON.stringify(refusal)} className="fault">
          {(refusal.entry || refusal.path.length > 0) && (
            <b>
              {refusal.entry && `${entryTypes[refusal.entry.type]} ${refusal.entry.key}`}
              {refusal.path.length > 0 && ` · ${pathInWords(refusal.path)}`}
            </b>
          )}
          <span>{sentence(refusal.message)}</span> <span>{sentence(refusal.cure)}</span>
        </li>
      ))}
    </ul>
  );
}

import { Link, useParams } from 'react-router';
import { addresses } from '../addresses.ts';
import type { RefusalFieldsFragment } from '../documents.generated.ts';
import { pathInWords } from '../messages/fields.ts';
import { givenLabel } from '../messages/given.ts';
import { entryTypes } from '../messages/words.ts';
import { sentence } from './sentence.ts';

/** What the desk does not do, each with its place and the cure. */
export function RefusalList({ refusals }: { refusals: readonly RefusalFieldsFragment[] }) {
  if (refusals.length === 0) return null;
  return (
    <ul className="faults">
      {refusals.map((refusal) => (
        <li key={JSON.stringify(refusal)} className="fault">
          <Place refusal={refusal} />
          <span>{sentence(refusal.message)}</span> <span>{sentence(refusal.cure)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Where something is wrong: at an entry and its field, or at a field of the form that was sent. */
function Place({ refusal: { entry, path } }: { refusal: RefusalFieldsFragment }) {
  const { id } = useParams();
  if (!entry) {
    const label = givenLabel(path);
    return label === null ? null : <b>{label}</b>;
  }
  const name = `${entryTypes[entry.type]} ${entry.key}`;
  return (
    <b>
      {id === undefined ? name : <Link to={addresses.entry(id, entry)}>{name}</Link>}
      {path.length > 0 && ` · ${pathInWords(path)}`}
    </b>
  );
}

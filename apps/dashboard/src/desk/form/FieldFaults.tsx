import { sentence } from '../frame/sentence.ts';
import { faultsAt, idOf, type Path, useForm } from './form-context.ts';

/** What is wrong with a field, below it, with the cure. */
export function FieldFaults({
  path,
  isLeaf = false,
  cure,
}: {
  path: Path;
  isLeaf?: boolean;
  /** In place of a cure that would list what the field lets one choose. */
  cure?: string | undefined;
}) {
  const faults = faultsAt(useForm().faults, path, isLeaf);
  if (faults.length === 0) return null;
  return (
    <ul className="faults" id={`${idOf(path)}-faults`}>
      {faults.map((fault) => (
        <li key={JSON.stringify(fault)} className="fault">
          <span>{sentence(fault.message)}</span> <span>{cure ?? sentence(fault.cure)}</span>
        </li>
      ))}
    </ul>
  );
}

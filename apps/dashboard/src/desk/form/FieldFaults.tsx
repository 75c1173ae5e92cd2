import { sentence } from '../frame/sentence.ts';
import { faultsAt, idOf, type Path, useForm } from './form-context.ts';

/** What is wrong with a field, below it, with the cure. */
export function FieldFaults({ path, isLeaf = false }: { path: Path; isLeaf?: boolean }) {
  const faults = faultsAt(useForm().faults, path, isLeaf);
  if (faults.length === 0) return null;
  return (
    <ul className="faults" id={`${idOf(path)}-faults`}>
      {faults.map((fault) => (
        <li key={JSON.stringify(fault)} className="fault">
          <span>{sentence(fault.message)}</span> <span>{sentence(fault.cure)}</span>
        </li>
      ))}
    </ul>
  );
}

import { type ReactNode, useState } from 'react';
import { valueWord } from '../messages/words.ts';
import { type Path, useForm } from './form-context.ts';
import { fieldsOf } from './shape.ts';

/** How many values tell one item from another. */
const TOLD = 3;

/** One of a list, folded under a line that tells it from the others. It is open where something is wrong with it. */
export function Fold({
  label,
  value,
  path,
  isOpenAtFirst,
  children,
}: {
  label: string;
  value: unknown;
  path: Path;
  isOpenAtFirst: boolean;
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const { faults } = useForm();
  const isWrong = faults.some((fault) => path.every((part, at) => fault.path[at] === part));
  const isShown = isOpen || isWrong;
  return (
    <details
      className="fold"
      open={isShown}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {label}
        <span className="quiet" dir="auto">
          {` ${toldOf(value)}`}
        </span>
      </summary>
      {isShown && children}
    </details>
  );
}

/** The first values of an item, in words. */
function toldOf(value: unknown): string {
  return Object.values(fieldsOf(value))
    .filter((one) => typeof one === 'string')
    .slice(0, TOLD) // cut: the item itself has all
    .map((one) => (/^[A-Z_]+$/.test(one) ? valueWord(one) : one))
    .join(' · ');
}

import type { ReactNode } from 'react';

/** A field with its label before it, and after it, where there is one, a hint, which the field names as `ID-hint`. */
export function Labelled({
  id,
  label,
  hint,
  isStatus = false,
  children,
}: {
  /** The id of the field. */
  id: string;
  label: string;
  hint?: ReactNode;
  /** Whether the hint changes with what is typed. */
  isStatus?: boolean;
  children: ReactNode;
}) {
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {hint !== undefined && (
        <span className="hint" id={`${id}-hint`} role={isStatus ? 'status' : undefined}>
          {hint}
        </span>
      )}
    </p>
  );
}

import type { ReactNode } from 'react';

/** A button that a key presses too. */
export function KeyButton({
  keyName,
  disabled = false,
  onClick,
  children,
}: {
  keyName: string;
  disabled?: boolean;
  onClick(): void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-keyshortcuts={keyName}
      data-key={keyName}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

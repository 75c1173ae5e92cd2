import { type ReactNode, useLayoutEffect, useRef } from 'react';
import css from './Dialog.module.css';

/** A native modal dialog, open while it is rendered. Escape and a click outside close it; the focus returns. */
export function Dialog(props: {
  label: string;
  onClose: () => void;
  className?: string | undefined;
  children: ReactNode;
}) {
  const { label, onClose, className = '', children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before it is removed, because closing returns the focus.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog
    <dialog
      ref={dialog}
      aria-label={label}
      className={css.dialog}
      onCancel={(event) => {
        // The parent removes it by its state.
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={`${css.inside} ${className}`}>{children}</div>
    </dialog>
  );
}

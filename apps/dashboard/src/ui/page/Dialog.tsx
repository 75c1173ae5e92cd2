import { type ReactNode, useLayoutEffect, useRef } from 'react';
import css from './Dialog.module.css';

/** A native modal dialog, open as long as it is drawn. Escape and a click beside it close it; the focus goes back. */
export function Dialog(props: {
  label: string;
  onClose: () => void;
  className?: string | undefined;
  children: ReactNode;
}) {
  const { label, onClose, className = '', children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  // Before it is taken away, not after: closing it gives the focus back.
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
        // React takes it away, and the state that drew it with it.
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

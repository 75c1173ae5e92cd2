import type { ReactNode } from 'react';
import type { Deed } from '../client/use-deed.ts';
import { DeedAnswer } from './DeedAnswer.tsx';

/** A form with one button, below which stands why nothing came of it. */
export function DeedForm({
  deed,
  button,
  title,
  isPart = false,
  onSend,
  children,
}: {
  deed: Deed;
  button: string;
  /** The id of its heading, where it has one. */
  title?: string;
  /** Whether it is within a panel, and none itself. */
  isPart?: boolean;
  onSend(): void;
  children: ReactNode;
}) {
  return (
    <form
      className={isPart ? undefined : 'panel'}
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
      <button type="submit" disabled={deed.isBusy}>
        {button}
      </button>
      <DeedAnswer deed={deed} />
    </form>
  );
}

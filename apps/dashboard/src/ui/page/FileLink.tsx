import type { ReactNode } from 'react';
import { useKnownOn, withKnownOn } from '../../address/known-on.ts';

/** A link to a file of the same state of the record, which the server answers. */
export function FileLink(props: {
  href: string;
  /** Whether the browser saves what it would show. */
  isDownload?: boolean;
  children: ReactNode;
}) {
  const { href, isDownload, children } = props;
  return (
    <a href={withKnownOn(href, useKnownOn())} download={isDownload}>
      {children}
    </a>
  );
}

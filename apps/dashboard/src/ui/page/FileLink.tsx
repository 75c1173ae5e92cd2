import type { ReactNode } from 'react';
import { useKnownOn, withKnownOn } from '../../address/known-on.ts';

/** A link to a file of the same state of the record, which the server answers. */
export function FileLink({ href, children }: { href: string; children: ReactNode }) {
  return <a href={withKnownOn(href, useKnownOn())}>{children}</a>;
}

import { useKnownOn, withKnownOn } from '../../address/known-on.ts';

/** A link to a feed, of the same state of the record. */
export function Feed({ path }: { path: string }) {
  const address = withKnownOn(path, useKnownOn());
  return (
    <a href={address} dir="ltr" type="application/atom+xml">
      {address}
    </a>
  );
}

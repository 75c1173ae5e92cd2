import { useKnownOn, withKnownOn } from '../../address/known-on.ts';
import { Island } from '../../page/Island.tsx';
import { CopyAddress } from './CopyAddress.tsx';

/** The address of a feed, of the same state of the record, to paste into a feed reader. */
export function Feed({ path }: { path: string }) {
  const address = withKnownOn(path, useKnownOn());
  return <Island name="CopyAddress" of={CopyAddress} with={{ path: address }} />;
}

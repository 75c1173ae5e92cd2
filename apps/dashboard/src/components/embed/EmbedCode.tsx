import { type Embedded, embedPath, embedSize } from '../../address/embeds.ts';
import { useKnownOn, withKnownOn } from '../../address/known-on.ts';
import { useDays } from '../../dates/day.ts';
import { inLanguage } from '../../messages/languages.ts';
import { useMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { Island } from '../../page/Island.tsx';
import { Fold } from '../../ui/text/Fold.tsx';
import { CopyAddress } from './CopyAddress.tsx';

const UNBOUNDED = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY };

/** The code that shows a part of this page in a page of another site, of the same language, day and edition. */
export function EmbedCode({ of, title }: { of: Embedded; title: string }) {
  const { embed } = useMessages();
  const { language } = useHydrationState();
  const { asOf } = useDays();
  const day = of.kind === 'statements' || asOf === null ? '' : `?asOf=${asOf}`;
  const path = withKnownOn(`${embedPath(of)}${day}`, useKnownOn());
  const frame = { title, ...embedSize(of, UNBOUNDED) };
  return (
    <Fold many summary={embed.title}>
      <p className="quiet">{embed.hint}</p>
      <Island
        name="CopyAddress"
        of={CopyAddress}
        with={{ path: inLanguage(language, path), frame }}
      />
    </Fold>
  );
}

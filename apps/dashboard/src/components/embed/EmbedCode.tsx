import { type Embedded, embedPath, embedSize } from '../../address/embeds.ts';
import { useKnownOn, withKnownOn } from '../../address/known-on.ts';
import { withDays } from '../../address/paths.ts';
import { useDays } from '../../dates/day.ts';
import type { Range } from '../../drawing/time-axis.ts';
import { inLanguage } from '../../messages/languages.ts';
import { useMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { Island } from '../../page/Island.tsx';
import { Fold } from '../../ui/text/Fold.tsx';
import { CopyAddress } from './CopyAddress.tsx';

const WHOLE: Range = { from: null, to: null };
const UNBOUNDED = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY };

/** The code that shows a part of this page in a page of another site, of the same language, day, range and edition. */
export function EmbedCode(props: { of: Embedded; title: string; range?: Range }) {
  const { of, title, range = WHOLE } = props;
  const { embed } = useMessages();
  const { language } = useHydrationState();
  const { asOf } = useDays();
  const days = { asOf: of.kind === 'statements' ? null : asOf, ...range };
  const path = withKnownOn(withDays(embedPath(of), days), useKnownOn());
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

import type { WordingEntryFragment } from '../documents.generated.ts';
import { linkToWords } from '../text-fragment.ts';
import { Facts } from '../ui/Facts.tsx';
import { SourceLink } from './SourceLink.tsx';
import { VerbatimBadge } from './VerbatimBadge.tsx';
import css from './WordingEntry.module.css';
import { Words } from './Words.tsx';

/** One source's wording of a statement: the words, how they were checked, and where they stand in it. */
export function WordingEntry(props: {
  wording: WordingEntryFragment;
  /** The words stand above already, and are not repeated. */
  above?: boolean;
}) {
  const { wording, above = false } = props;
  const stretches = wording.form === 'DIRECT' ? wording.passages : [wording.clause].filter(isThere);
  const address = wording.source.url && linkToWords(wording.source.url, stretches);
  return (
    <article className={css.wording}>
      {above ? <p className={css.above}>The words above</p> : <Words wording={wording} />}
      <Facts
        facts={[
          ['Source', <SourceLink key="source" source={wording.source} />],
          ['Check', <VerbatimBadge key="check" wording={wording} />],
          ['Attributed to', wording.attributedAs],
          ['Reporting words', wording.cue],
          [
            'In its place',
            stretches.length > 0 && <Places stretches={stretches} wording={wording} />,
          ],
          [
            'At the source',
            address && (
              <a key="address" href={address} rel="noopener">
                Go to the words
              </a>
            ),
          ],
          ['Note', wording.note],
        ]}
      />
    </article>
  );
}

type Stretch = NonNullable<WordingEntryFragment['clause']>;

function Places({
  stretches,
  wording,
}: {
  stretches: readonly Stretch[];
  wording: { language: string; form: string };
}) {
  return (
    <ol className={css.places} lang={wording.language}>
      {stretches.map(({ exact, prefix, suffix }) => (
        <li key={`${prefix}${exact}`} dir="auto">
          {prefix && `…${prefix}`}
          <mark className={wording.form === 'DIRECT' ? css.said : undefined}>{exact}</mark>
          {suffix && `${suffix}…`}
        </li>
      ))}
    </ol>
  );
}

function isThere<Thing>(thing: Thing | null): thing is Thing {
  return thing !== null;
}

import type { WordingItemFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { addressOfWords, stretchesOf } from '../../text/text-fragment.ts';
import { Facts } from '../../ui/text/Facts.tsx';
import { SourceLink } from '../source/SourceLink.tsx';
import { Differences } from './Differences.tsx';
import { VerbatimCheck } from './VerbatimCheck.tsx';
import css from './WordingItem.module.css';
import { Words } from './Words.tsx';

/** One source's wording of a statement: the words, their verification, and their position in the source. */
export function WordingItem(props: {
  wording: WordingItemFragment;
  /** Whether the words are shown above and not repeated. */
  above?: boolean;
}) {
  const { terms, wordings } = useMessages();
  const { wording, above = false } = props;
  const { language } = wording;
  const stretches = stretchesOf(wording);
  const address = addressOfWords(wording);
  return (
    <article className={css.wording}>
      {above ? <p className={css.above}>{wordings.above}</p> : <Words wording={wording} />}
      <Facts
        facts={[
          [
            wordings.source,
            <span key="source">
              <SourceLink source={wording.source} />{' '}
              <span className="quiet">· {terms.sourceKinds[wording.source.kind]}</span>
            </span>,
          ],
          [
            wordings.check,
            <span key="check">
              <VerbatimCheck wording={wording} />
              {wording.verification && (
                <>
                  {' '}
                  {wordings.digest} <code dir="ltr">{wording.verification.sha256}</code>
                </>
              )}
            </span>,
          ],
          [
            wordings.differences,
            !wording.preferred && <Differences runs={wording.differences} language={language} />,
          ],
          [
            wordings.attributedTo,
            <bdi key="attribution" lang={language}>
              {wording.attributedAs}
            </bdi>,
          ],
          [wordings.cue, isWord(wording.cue) && <bdi lang={language}>{wording.cue}</bdi>],
          [
            wordings.place,
            stretches.length > 0 && <Places stretches={stretches} wording={wording} />,
          ],
          [
            wordings.atSource,
            address && (
              <a key="address" href={address} rel="noopener">
                {wordings.goToWords}
              </a>
            ),
          ],
          [wordings.note, wording.note && <bdi lang="en">{wording.note}</bdi>],
        ]}
      />
    </article>
  );
}

/** Whether a cue is more than a colon or a dash. */
function isWord(cue: string | null): cue is string {
  return cue !== null && /\p{L}/u.test(cue);
}

function Places({
  stretches,
  wording,
}: {
  stretches: ReturnType<typeof stretchesOf>;
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

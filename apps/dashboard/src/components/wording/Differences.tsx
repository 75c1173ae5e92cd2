import { useMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { type Run, relationToPreferred, shortened } from '../../text/difference-runs.ts';
import css from './Differences.module.css';

/** The differences of a wording from the preferred one, word by word: visible by mark and shape, and read out. */
export function Differences(props: { runs: readonly Run[] | null; language: string }) {
  const { wordings } = useMessages();
  const { language: spoken } = useHydrationState();
  const { runs, language } = props;
  if (runs === null) return wordings.uncompared;
  const relation = relationToPreferred(runs);
  if (relation === 'same') return wordings.same;
  if (relation === 'other stretch') return wordings.otherStretch;
  // Set apart, so that the direction of the paragraph is that of the words and not of what is said of them.
  const aloud = (words: string) => (
    <bdi className="aloud" lang={spoken}>
      {` ${words} `}
    </bdi>
  );
  return (
    <>
      <p className={css.words} lang={language} dir="auto">
        {runs.map((run, index) => {
          const text = shortened(run);
          const key = `${index} ${text}`;
          if (run.kind === 'REMOVED') {
            return (
              <span key={key}>
                {aloud(wordings.removed)}
                <del>{text}</del>{' '}
              </span>
            );
          }
          if (run.kind === 'ADDED') {
            return (
              <span key={key}>
                {aloud(wordings.added)}
                <ins>{text}</ins>{' '}
              </span>
            );
          }
          return (
            <span key={key}>
              {index > 0 && aloud(wordings.shared)}
              {text}{' '}
            </span>
          );
        })}
      </p>
      <p className="quiet">{wordings.legend}</p>
    </>
  );
}

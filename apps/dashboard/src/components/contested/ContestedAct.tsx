import type { Stance } from '@signatory/schema';
import { paths } from '../../address/paths.ts';
import type { CitedSideFragment, ContestedActFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { Flag } from '../../ui/symbol/Flag.tsx';
import { Facts } from '../../ui/text/Facts.tsx';
import { ActLine } from '../act/ActLine.tsx';
import css from '../citation/CitationList.module.css';
import { SourceLink } from '../source/SourceLink.tsx';

/** A contested act with what the sources of each side say. */
export function ContestedAct({ act }: { act: ContestedActFragment }) {
  const { contested: words, places } = useMessages();
  const { accord, country, citations } = act;
  const sides = [
    ['SUPPORTS', words.supports],
    ['CONTRADICTS', words.contradicts],
  ] as const satisfies readonly (readonly [Stance, string])[];
  return (
    <>
      <ActLine
        act={act}
        within={accord.id}
        country={
          country && (
            <>
              <Flag alpha2={country.alpha2} />{' '}
              <Link to={paths.place(accord.slug, country.code)}>
                <bdi>{country.name}</bdi>
              </Link>
            </>
          )
        }
      />
      <Facts
        facts={sides.map(([stance, name]) => [
          name,
          <Side
            key={stance}
            citations={citations.filter((one) => one.stance === stance)}
            none={stance === 'CONTRADICTS' && act.note !== null ? words.noDenial : places.unknown}
          />,
        ])}
      />
    </>
  );
}

/** What the sources say that stand on one side. */
function Side(props: {
  citations: readonly CitedSideFragment[];
  /** What is said where there are none. */
  none: string;
}) {
  const { terms } = useMessages();
  const { citations, none } = props;
  if (citations.length === 0) return <span className="quiet">{none}</span>;
  return (
    <ul className={css.list}>
      {citations.map(({ source, passages, note }) => (
        <li key={`${source.id} ${note ?? ''} ${passages[0]?.exact ?? ''}`}>
          <SourceLink source={source} />{' '}
          <span className="quiet">· {terms.sourceKinds[source.kind]}</span>
          {passages.map(({ exact }) => (
            <span key={exact} className={css.note}>
              <q lang={source.language} dir="auto">
                {exact}
              </q>
            </span>
          ))}
          {note && (
            <bdi lang="en" className={css.note}>
              {note}
            </bdi>
          )}
        </li>
      ))}
    </ul>
  );
}

import { paths } from '../../address/paths.ts';
import type { LatestActFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { DateText } from '../../ui/text/DateText.tsx';
import { Line, Lines } from '../../ui/text/Lines.tsx';
import { AccordName } from '../accord/AccordName.tsx';

/** Acts in a line each: who did what in which accord, and when. */
export function LatestActs({ acts }: { acts: readonly LatestActFragment[] }) {
  const { acts: words, terms } = useMessages();
  return (
    <Lines>
      {acts.map(({ id, kind, date, contested, country, accord }) => (
        <Line
          key={id}
          name={
            <>
              {country && (
                <>
                  <Link to={paths.place(accord.slug, country.code)}>
                    <bdi>{country.name}</bdi>
                  </Link>
                  {' · '}
                </>
              )}
              <AccordName accord={accord} />
            </>
          }
          what={[
            <>
              <b>{terms.actKinds[kind].word}</b> {date ? <DateText date={date} /> : words.undated}
              {contested && <strong> {words.contested}</strong>}
            </>,
          ]}
        />
      ))}
    </Lines>
  );
}

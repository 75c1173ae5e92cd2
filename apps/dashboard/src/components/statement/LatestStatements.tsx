import { paths } from '../../address/paths.ts';
import type { LatestStatementFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { brief } from '../../text/snippet.ts';
import { Link } from '../../ui/page/Link.tsx';
import { DateText } from '../../ui/text/DateText.tsx';
import { Line, Lines } from '../../ui/text/Lines.tsx';
import { AccordName } from '../accord/AccordName.tsx';
import { SpeakerName } from './SpeakerName.tsx';

/** How much of the words a line has, in UTF-16 code units. */
const LENGTH = 160;

/** Direct words in a line each: who said what when, and which accord it concerns. */
export function LatestStatements(props: { statements: readonly LatestStatementFragment[] }) {
  const { lists } = useMessages();
  return (
    <Lines>
      {props.statements.map(({ id, slug, date, speaker, accords, wording }) => (
        <Line
          key={id}
          name={
            <Link to={paths.statement(slug)}>
              <q lang={wording.language ?? undefined} dir="auto">
                {brief(wording.text, LENGTH)}
              </q>
            </Link>
          }
          what={[
            <>
              <SpeakerName speaker={speaker} />
              {date && (
                <>
                  {lists.comma}
                  <DateText date={date} />
                </>
              )}
            </>,
            accords.map((accord, index) => (
              <span key={accord.id}>
                {index > 0 && lists.comma}
                <AccordName accord={accord} />
              </span>
            )),
          ]}
        />
      ))}
    </Lines>
  );
}

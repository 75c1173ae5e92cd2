import { AccordFacts } from '../../components/accord/AccordFacts.tsx';
import { InstrumentList } from '../../components/accord/InstrumentList.tsx';
import { RelatedAccords } from '../../components/accord/RelatedAccords.tsx';
import { ActList } from '../../components/act/ActList.tsx';
import { useDays } from '../../dates/day.ts';
import type { AccordPageQuery, ActItemFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Section } from '../../ui/page/Section.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';

/** The last sections of the page of an accord: its instruments, accords beside it, what concerns it as a whole, and the entry itself. */
export function AccordDocuments(props: {
  accord: NonNullable<AccordPageQuery['accord']>;
  /** Those of the accord as a whole by the day of the page. */
  acts: readonly ActItemFragment[];
  /** The fragments of the instruments and of the entry. */
  names: readonly [instruments: string, about: string];
}) {
  const { accord: words } = useMessages();
  const { asOf } = useDays();
  const { accord, acts, names } = props;
  const [instruments, about] = names;
  return (
    <>
      {accord.instruments.length > 0 && (
        <Section
          title={words.instruments}
          aside={
            <MessageText of="instruments">
              {() => words.instrumentsAside(accord.instruments.length)}
            </MessageText>
          }
          name={instruments}
        >
          <InstrumentList instruments={accord.instruments} asOf={asOf} />
        </Section>
      )}
      <RelatedAccords accord={accord} asOf={asOf} />
      {acts.length > 0 && (
        <Section title={words.acts} aside={words.actsAside} name="acts">
          <ActList acts={acts} within={accord.id} />
        </Section>
      )}
      <Section title={words.about} name={about}>
        <AccordFacts accord={accord} />
      </Section>
    </>
  );
}

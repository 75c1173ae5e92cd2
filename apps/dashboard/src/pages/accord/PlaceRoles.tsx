import { AccordName } from '../../components/accord/AccordName.tsx';
import { CitationList } from '../../components/citation/CitationList.tsx';
import { useDays } from '../../dates/day.ts';
import type { AccordNameFragment, RoleItemFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Section } from '../../ui/page/Section.tsx';
import { Facts } from '../../ui/text/Facts.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';

interface WithRoles {
  readonly roles: readonly RoleItemFragment[];
}

/** The roles of a country in an accord and its instruments, each since when: with the first of them its place begins. */
export function PlaceRoles(props: {
  place: WithRoles;
  instruments: readonly (AccordNameFragment & { readonly participation: WithRoles | null })[];
  title: string;
}) {
  const { record, terms } = useMessages();
  const { asOf } = useDays();
  const { place, instruments, title } = props;
  const held = [
    ...place.roles.map((role) => ({ ...role, instrument: null })),
    ...instruments.flatMap(({ participation, ...instrument }) =>
      (participation?.roles ?? []).map((role) => ({ ...role, instrument })),
    ),
  ];
  if (held.length === 0) return null;
  const roles = held.filter(({ role }, at) => held.findIndex((one) => one.role === role) === at);
  return (
    <Section title={title}>
      <Facts
        facts={roles.map(({ role }) => [
          terms.roles[role].word,
          [
            <span key="means" className="quiet">
              {terms.roles[role].means}
            </span>,
            ...held
              .filter((one) => one.role === role)
              .map(({ id, from, citations, instrument }) => (
                <div key={id}>
                  {from && <MessageText dates={[from]}>{(day) => record.from(day)}</MessageText>}
                  {from && instrument && ' · '}
                  {instrument && <AccordName accord={instrument} asOf={asOf} />}
                  <CitationList citations={citations} />
                </div>
              )),
          ],
        ])}
      />
    </Section>
  );
}

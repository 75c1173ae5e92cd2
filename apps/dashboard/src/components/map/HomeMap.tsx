import { useLocation } from 'react-router';
import { paths, TABLE } from '../../address/paths.ts';
import { useDays } from '../../dates/day.ts';
import type { AccordNameFragment, HomeMapQuery } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Field } from '../../ui/form/Field.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { HiddenFields } from '../../ui/form/HiddenFields.tsx';
import { Submit } from '../../ui/form/Submit.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { Empty } from '../../ui/text/Empty.tsx';
import { AccordName } from '../accord/AccordName.tsx';
import css from '../participation/SignatoryFilters.module.css';
import { SignatoryMap } from './SignatoryMap.tsx';

/** The fragment of the map on a page. */
const MAP = 'map';

/** The map of one accord, with the choice of another. The choice is a form, which works without scripts. */
export function HomeMap(props: {
  accord: NonNullable<HomeMapQuery['accord']>;
  choices: readonly AccordNameFragment[];
}) {
  const { home, map, places } = useMessages();
  const { accord, choices } = props;
  const { day } = useDays();
  const kept = new URLSearchParams(useLocation().search);
  for (const name of ['accord', 'map']) kept.delete(name);
  const isListed = choices.some(({ slug }) => slug === accord.slug);
  const rows = accord.tally.flatMap(({ participations }) => participations);
  return (
    <Section title={map.title} aside={map.aside} name={MAP}>
      <Form action={`${paths.home()}#${MAP}`} className={css.form} key={accord.slug}>
        <HiddenFields search={String(kept)} />
        <Field
          label={places.accord}
          control={(attributes) => (
            <select {...attributes} name="accord" defaultValue={accord.slug}>
              {(isListed ? choices : [accord, ...choices]).map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          )}
        />
        <p className={css.send}>
          <Submit>{home.showMap}</Submit>
        </p>
      </Form>
      <h3>
        <AccordName accord={accord} />
      </h3>
      {rows.some(({ standing }) => standing !== 'NONE') ? (
        <SignatoryMap
          rows={rows}
          tally={accord.tally}
          asOf={null}
          day={day}
          table={`${paths.accord(accord.slug)}#${TABLE}`}
        />
      ) : (
        <Empty>{home.noMap}</Empty>
      )}
    </Section>
  );
}

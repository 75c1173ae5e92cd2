import { paths } from '../../address/paths.ts';
import { latestDay } from '../../dates/dates.ts';
import { useMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { DayField } from '../../ui/form/DayField.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { Submit } from '../../ui/form/Submit.tsx';
import css from '../participation/SignatoryFilters.module.css';

interface Side {
  readonly slug: string;
  /** The day in the URL; null for today. */
  readonly on: string | null;
}

/** What is compared: an accord on a day, and another, or the same on another day. */
export function CompareForm(props: {
  a: Side;
  b: Side;
  choices: readonly { readonly slug: string; readonly name: string }[];
}) {
  const { compare } = useMessages();
  const { a, b, choices } = props;
  const { today, lastDay } = useHydrationState();
  return (
    <Form action={paths.compare()} className={css.form} key={[a.slug, a.on, b.slug, b.on].join()}>
      <Accord label={compare.first} name="a" slug={a.slug} choices={choices} />
      <DayField label={compare.firstOn} name="aOn" value={latestDay(a.on ?? today)} max={lastDay} />
      <Accord label={compare.second} name="b" slug={b.slug} choices={choices} />
      <DayField
        label={compare.secondOn}
        name="bOn"
        value={latestDay(b.on ?? today)}
        max={lastDay}
      />
      <p className={css.send}>
        <Submit>{compare.title}</Submit>
      </p>
    </Form>
  );
}

function Accord(props: {
  label: string;
  name: string;
  slug: string;
  choices: readonly { readonly slug: string; readonly name: string }[];
}) {
  return (
    <Field
      label={props.label}
      control={(attributes) => (
        <select {...attributes} name={props.name} defaultValue={props.slug}>
          {props.choices.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      )}
    />
  );
}

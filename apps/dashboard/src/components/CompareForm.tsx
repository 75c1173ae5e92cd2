import { Form } from 'react-router';
import { latestDay } from '../dates.ts';
import { useHandover } from '../handover.ts';
import { useMessages } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { Field } from '../ui/Field.tsx';
import css from './SignatoryFilters.module.css';

interface Side {
  readonly slug: string;
  /** The day asked; null for today. */
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
  return (
    <Form action={paths.compare()} className={css.form} key={[a.slug, a.on, b.slug, b.on].join()}>
      <Accord label={compare.first} name="a" slug={a.slug} choices={choices} />
      <Day label={compare.firstOn} name="aOn" on={a.on} />
      <Accord label={compare.second} name="b" slug={b.slug} choices={choices} />
      <Day label={compare.secondOn} name="bOn" on={b.on} />
      <p className={css.send}>
        <button type="submit">{compare.title}</button>
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

function Day(props: { label: string; name: string; on: string | null }) {
  const { today } = useHandover();
  return (
    <Field
      label={props.label}
      control={(attributes) => (
        <input
          {...attributes}
          type="date"
          name={props.name}
          max={today}
          defaultValue={latestDay(props.on ?? today)}
        />
      )}
    />
  );
}

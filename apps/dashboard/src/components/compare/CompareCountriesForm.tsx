import { paths } from '../../address/paths.ts';
import type { CountryChoicesFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Choice } from '../../ui/form/Choice.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { Submit } from '../../ui/form/Submit.tsx';
import css from '../participation/SignatoryFilters.module.css';

/** Which countries are compared: one, two or three, on the day of the page. */
export function CompareCountriesForm(props: {
  /** The codes chosen, by parameter; empty where none is. */
  chosen: Readonly<Record<'a' | 'b' | 'c', string>>;
  /** The day in the address; null for today. */
  asOf: string | null;
  choices: CountryChoicesFragment['nodes'];
}) {
  const { compare, places } = useMessages();
  const { chosen, asOf, choices } = props;
  const options = choices.map(({ code, name }) => [code, name] as const);
  const labels = { a: places.country, b: compare.second, c: compare.second };
  return (
    <Form action={paths.compareCountries()} className={css.form} key={Object.values(chosen).join()}>
      {asOf && <input type="hidden" name="asOf" value={asOf} />}
      {(['a', 'b', 'c'] as const).map((name) => (
        <Choice
          key={name}
          label={labels[name]}
          name={name}
          value={chosen[name] || undefined}
          options={options}
          any="–"
        />
      ))}
      <p className={css.send}>
        <Submit>{compare.title}</Submit>
      </p>
    </Form>
  );
}

import { type ListSearch, listPath } from '../../address/list-search.ts';
import { useMessages } from '../../messages/messages.ts';
import { Choice } from '../../ui/form/Choice.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { Submit } from '../../ui/form/Submit.tsx';
import css from './RecordFilters.module.css';

/** The filter form of a list of records, which works without scripts. */
export function RecordFilters(props: {
  path: string;
  search: ListSearch;
  /** The label of the filter by name. */
  byName: string;
  /** The kinds in words; absent where all records are of one kind. */
  kinds: Readonly<Record<string, string>> | null;
}) {
  const { recordLists, places } = useMessages();
  const { path, search, byName, kinds } = props;
  return (
    <Form action={path} className={css.form} role="search" key={listPath(path, search)}>
      <Field
        label={byName}
        help={recordLists.nameHelp}
        control={(attributes) => (
          <input
            {...attributes}
            type="search"
            name="name"
            defaultValue={search.name}
            maxLength={100}
            enterKeyHint="search"
          />
        )}
      />
      {kinds && (
        <Choice
          label={recordLists.kind}
          name="kind"
          value={search.kind}
          options={Object.entries(kinds)}
        />
      )}
      <p className={css.send}>
        <Submit main>{places.show}</Submit>
      </p>
    </Form>
  );
}

import { paths } from '../../address/paths.ts';
import { useMessages } from '../../messages/messages.ts';
import { Field } from '../../ui/form/Field.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { Submit } from '../../ui/form/Submit.tsx';
import css from './SearchForm.module.css';

/** The search form, which works without scripts. */
export function SearchForm(props: {
  words?: string;
  /** Reloads the document: used where this tab may have caused the failure. */
  anew?: boolean;
}) {
  const { frame, search } = useMessages();
  const { words = '', anew = false } = props;
  return (
    <Form action={paths.search()} role="search" className={css.form} reloadDocument={anew}>
      <Field
        label={search.label}
        help={search.help}
        control={(attributes) => (
          <input
            {...attributes}
            type="search"
            name="words"
            defaultValue={words}
            maxLength={200}
            enterKeyHint="search"
          />
        )}
      />
      <div className={css.send}>
        <Submit main>{frame.search}</Submit>
      </div>
    </Form>
  );
}

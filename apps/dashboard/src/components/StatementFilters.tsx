import { Form, Link } from 'react-router';
import { earliestDay, latestDay } from '../dates.ts';
import { useHandover } from '../handover.ts';
import { useMessages } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import type { Search } from '../statement-search.ts';
import { Choice } from '../ui/Choice.tsx';
import { Field } from '../ui/Field.tsx';
import css from './StatementFilters.module.css';
import type { optionsOf } from './statement-options.ts';

/** What to look for, and by what to narrow it. A form like any other: without scripts it asks the server. */
export function StatementFilters(props: { search: Search; options: ReturnType<typeof optionsOf> }) {
  const { statements } = useMessages();
  const { search, options } = props;
  const { today } = useHandover();
  const { words: _, ...narrowing } = search;
  const count = Object.keys(narrowing).length;
  return (
    <Form action={paths.statements()} className={css.form} role="search">
      <div className={css.words}>
        <Field
          label={statements.conditions.words}
          help={statements.help}
          control={(attributes) => (
            <input
              {...attributes}
              type="search"
              name="words"
              defaultValue={search.words}
              maxLength={200}
              enterKeyHint="search"
            />
          )}
        />
      </div>
      <details className={css.more}>
        <summary>{count > 0 ? statements.filtersSet(count) : statements.filters}</summary>
        <div className={css.fields}>
          <Choice
            label={statements.conditions.accord}
            name="accord"
            value={search.accord}
            options={options.accord}
          />
          <Choice
            label={statements.conditions.country}
            name="country"
            value={search.country}
            options={options.country}
          />
          <Choice
            label={statements.conditions.leader}
            name="leader"
            value={search.leader}
            options={options.leader}
          />
          <Choice
            label={statements.conditions.channel}
            name="channel"
            value={search.channel}
            options={options.channel}
          />
          <Choice
            label={statements.conditions.form}
            name="form"
            value={search.form}
            options={options.form}
          />
          <Choice
            label={statements.conditions.verbatim}
            name="verbatim"
            value={search.verbatim}
            options={options.verbatim}
          />
          <Day
            label={statements.conditions.from}
            name="from"
            value={search.from && earliestDay(search.from)}
            max={today}
          />
          <Day
            label={statements.conditions.to}
            name="to"
            value={search.to && latestDay(search.to)}
            max={today}
          />
        </div>
      </details>
      <p className={css.send}>
        <button type="submit">{statements.show}</button>
        {Object.keys(search).length > 0 && <Link to={paths.statements()}>{statements.clear}</Link>}
      </p>
    </Form>
  );
}

function Day(props: { label: string; name: string; value: string | undefined; max: string }) {
  const { label, name, value, max } = props;
  return (
    <Field
      label={label}
      control={(attributes) => (
        <input {...attributes} type="date" name={name} defaultValue={value} max={max} />
      )}
    />
  );
}

import { Form, Link } from 'react-router';
import { earliestDay, latestDay } from '../dates.ts';
import { useHandover } from '../handover.ts';
import { paths } from '../paths.ts';
import type { Search } from '../statement-search.ts';
import { Choice } from '../ui/Choice.tsx';
import { Field } from '../ui/Field.tsx';
import css from './StatementFilters.module.css';
import type { optionsOf } from './statement-options.ts';

/** What to look for, and by what to narrow it. A form like any other: without scripts it asks the server. */
export function StatementFilters(props: { search: Search; options: ReturnType<typeof optionsOf> }) {
  const { search, options } = props;
  const { today } = useHandover();
  const { words: _, ...narrowing } = search;
  const count = Object.keys(narrowing).length;
  return (
    <Form action={paths.statements()} className={css.form} role="search">
      <div className={css.words}>
        <Field
          label="Words"
          help='In "double quotes" they follow one another; a minus before a word leaves it out; an asterisk stands for any ending.'
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
        <summary>Filters{count > 0 && `, ${count} set`}</summary>
        <div className={css.fields}>
          <Choice label="Accord" name="accord" value={search.accord} options={options.accord} />
          <Choice label="Country" name="country" value={search.country} options={options.country} />
          <Choice label="Said by" name="leader" value={search.leader} options={options.leader} />
          <Choice label="Channel" name="channel" value={search.channel} options={options.channel} />
          <Choice label="Form" name="form" value={search.form} options={options.form} />
          <Choice
            label="Verbatim"
            name="verbatim"
            value={search.verbatim}
            options={options.verbatim}
          />
          <Day
            label="From"
            name="from"
            value={search.from && earliestDay(search.from)}
            max={today}
          />
          <Day label="To" name="to" value={search.to && latestDay(search.to)} max={today} />
        </div>
      </details>
      <p className={css.send}>
        <button type="submit">Show statements</button>
        {Object.keys(search).length > 0 && <Link to={paths.statements()}>Clear all</Link>}
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

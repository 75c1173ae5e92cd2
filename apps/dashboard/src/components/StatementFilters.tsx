import { Form, Link } from 'react-router';
import { earliestDay, latestDay } from '../dates.ts';
import { useHandover } from '../handover.ts';
import { useMessages } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { countConditions, type Search, sizes, without } from '../statement-search.ts';
import { Choice } from '../ui/Choice.tsx';
import { Field } from '../ui/Field.tsx';
import css from './StatementFilters.module.css';
import type { Options } from './statement-options.ts';

const fields = [
  'accord',
  'country',
  'leader',
  'body',
  'speakerCountry',
  'channel',
  'form',
  'verbatim',
  'language',
  'source',
] as const;

/** What to look for, and by what to narrow it. A form like any other: without scripts it asks the server. */
export function StatementFilters(props: { search: Search; options: Options }) {
  const { statements } = useMessages();
  const { search, options } = props;
  const { today } = useHandover();
  const count = countConditions(without(search, 'words'));
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
          {fields.map((field) => (
            <Choice
              key={field}
              label={statements.conditions[field]}
              name={field}
              value={search[field]}
              options={options[field].map(({ value, word, count }) => [
                value,
                `${word} (${count})`,
              ])}
            />
          ))}
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
          <Choice
            label={statements.order}
            name="order"
            value={search.order}
            any={statements.newest}
            options={[['oldest', statements.oldest]]}
          />
          <Choice
            label={statements.size}
            name="size"
            value={search.size}
            any={sizes[0]}
            options={sizes.slice(1).map((size) => [size, size])}
          />
        </div>
      </details>
      <p className={css.send}>
        <button type="submit">{statements.show}</button>
        {countConditions(search) > 0 && <Link to={paths.statements()}>{statements.clear}</Link>}
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

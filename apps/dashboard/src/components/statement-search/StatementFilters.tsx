import { paths } from '../../address/paths.ts';
import { countConditions, type Search, without } from '../../address/search-parts.ts';
import { sizes } from '../../address/statement-search.ts';
import { earliestDay, latestDay } from '../../dates/dates.ts';
import type { StatementOptionsFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { Choice } from '../../ui/form/Choice.tsx';
import { DayField } from '../../ui/form/DayField.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { NameField } from '../../ui/form/NameField.tsx';
import { Submit } from '../../ui/form/Submit.tsx';
import { Link } from '../../ui/page/Link.tsx';
import css from './StatementFilters.module.css';
import type { Options } from './statement-options.ts';

/** The filters by a record of which there are many: they take names. */
const named: ReadonlySet<string> = new Set(['country', 'leader', 'body', 'speakerCountry']);

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

/** The form with search words and filters, which works without scripts. */
export function StatementFilters(props: {
  search: Search;
  options: Options;
  facets: StatementOptionsFragment;
}) {
  const { statements } = useMessages();
  const { search, options, facets } = props;
  const { today } = useHydrationState();
  const count = countConditions(without(search, 'words'));
  const helpFor = (field: (typeof fields)[number]) => {
    const { otherBuckets, isCapped } = facets[field];
    const others = named.has(field) ? statements.othersByName : statements.others;
    return (
      [otherBuckets > 0 && others(otherBuckets), isCapped && statements.capped]
        .filter(Boolean)
        .join('; ') || undefined
    );
  };
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
          {fields.map((field) => {
            const label = statements.conditions[field];
            if (!named.has(field))
              return (
                <Choice
                  key={field}
                  label={label}
                  name={field}
                  value={search[field]}
                  options={options[field].map(({ value, word, count }) => [
                    value,
                    `${word} (${count})`,
                  ])}
                  help={helpFor(field)}
                />
              );
            return (
              <NameField
                key={field}
                label={label}
                name={field}
                value={options[field].find(({ value }) => value === search[field])?.word}
                options={options[field].map(({ word, count }) => [word, String(count)])}
                help={helpFor(field)}
              />
            );
          })}
          <DayField
            label={statements.conditions.from}
            name="from"
            value={search.from && earliestDay(search.from)}
            max={today}
          />
          <DayField
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
        <Submit main>{statements.show}</Submit>
        {countConditions(search) > 0 && <Link to={paths.statements()}>{statements.clear}</Link>}
      </p>
    </Form>
  );
}

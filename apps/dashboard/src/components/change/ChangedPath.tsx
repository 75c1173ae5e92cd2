import type { ChangedPathFragment } from '../../documents.generated.ts';
import type { Messages } from '../../messages/catalogue.ts';
import { nameOfLanguage } from '../../messages/languages.ts';
import { useMessages } from '../../messages/messages.ts';
import type { Term } from '../../messages/term.ts';
import { SourceLink } from '../source/SourceLink.tsx';
import css from './ChangeItem.module.css';

/** Fields that hold a value of a list of the contract, or are true or false. */
const VALUES: ReadonlySet<string> = new Set([
  'kind',
  'role',
  'form',
  'channel',
  'capacity',
  'verbatim',
  'level',
  'stance',
  'on',
  'binding',
  'contested',
  'dateInferred',
  'publishedInferred',
  'inPart',
  'precludes',
  'signatureApplies',
]);

/** Fields that hold the key of another entry. */
const KEYS: ReadonlySet<string> = new Set([
  'accord',
  'accords',
  'body',
  'leader',
  'partOf',
  'publisher',
  'source',
  'statement',
]);

/** Lists of which each item is of one source. */
const OF_SOURCE: ReadonlySet<string> = new Set(['wordings', 'citations']);

/** Fields that hold texts by their language. */
const BY_LANGUAGE: ReadonlySet<string> = new Set(['names', 'title']);

/** One field of a record with its values before and after. The record's text is isolated by direction. */
export function ChangedPath({ changed }: { changed: ChangedPathFragment }) {
  const messages = useMessages();
  const { changes: words } = messages;
  const { path, before, after, source } = changed;
  const steps = stepsOf(path);
  const field = steps.at(-1)?.field ?? '';
  const told = (value: string) => {
    if (field === 'source' && source) return <SourceLink source={source} />;
    if (VALUES.has(field)) return valueIn(messages, value);
    return KEYS.has(field) ? keyIn(messages, value) : dateIn(messages, value);
  };
  return (
    <div>
      <dt>
        {steps.map((step, index) => (
          <span key={step.at} className={css.step}>
            <FieldName
              field={step.field}
              of={steps[index - 1]?.field ?? null}
              isItem={step.item !== null}
            />{' '}
            {OF_SOURCE.has(step.field) && source ? (
              <SourceLink source={source} />
            ) : (
              step.item && <bdi className="quiet">{itemIn(messages, step.item)}</bdi>
            )}
          </span>
        ))}
      </dt>
      <dd>
        {before !== null && (
          <del>
            <span className="aloud">{words.before}</span> <bdi>{told(before)}</bdi>
          </del>
        )}{' '}
        {after !== null && (
          <ins>
            <span className="aloud">{words.after}</span> <bdi>{told(after)}</bdi>
          </ins>
        )}
      </dd>
    </div>
  );
}

/** `acts[ANNOUNCED 2025-11-06].note`: each field, and the item of it where it is a list. */
export function stepsOf(path: string): { field: string; item: string | null; at: number }[] {
  return Array.from(path.matchAll(/([^.[\]]+)(?:\[([^\]]*)\])?(?:\.|$)/g), (match) => ({
    field: match[1] ?? '',
    item: match[2] ?? null,
    at: match.index,
  }));
}

/** An item of a list, whose key may begin with a value: `ANNOUNCED 2025-11-06`. */
export function itemIn(messages: Messages, item: string): string {
  const inWords = item.replace(/^[A-Z_]{4,}(?= |$)/, (value) => valueIn(messages, value));
  if (inWords !== item) return inWords.replace(DATE, (date) => messages.date(date));
  return keyIn(messages, item);
}

const DATE = /(?<= |^)\d{4}(?:-\d\d){0,2}$/;

/** A date in words; any other text as it is. */
function dateIn(messages: Messages, text: string): string {
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(text) ? messages.date(text) : text;
}

/** The key of an entry as words, `2025-11-06-a-paper` as those of a name and a date. */
function keyIn(messages: Messages, key: string): string {
  const [, date = '', name = ''] =
    /^(\d{4}(?:-\d\d){0,2})?-?([a-z\d]+(?:-[a-z\d]+)+)$/.exec(key) ?? [];
  if (name === '') return dateIn(messages, key);
  const words = name.replaceAll('-', ' ').replace(/(?<= |^)[a-z]/g, (first) => first.toUpperCase());
  return date === '' ? words : `${words}${messages.lists.comma}${messages.date(date)}`;
}

/** A value in words. It has the same word in each list in which it is; what is in none is shown as it is. */
function valueIn({ accord, changes, terms }: Messages, value: string): string {
  const lists: readonly Readonly<Record<string, string | Term>>[] = [
    ...Object.values(terms),
    accord.relations,
    changes.values,
  ];
  const word = lists.find((list) => Object.hasOwn(list, value))?.[value];
  return (typeof word === 'object' ? word.word : word) ?? value;
}

/** The name of a field in words, or of the language that it stands for; as it is where an old edition had a field that is no more. */
function FieldName(props: {
  field: string;
  of: string | null;
  /** Whether it is one item of the list that the field is. */
  isItem: boolean;
}) {
  const { changes } = useMessages();
  const { field, of, isItem } = props;
  const fields: Readonly<Record<string, string>> = {
    ...changes.fields,
    ...(isItem && changes.items),
  };
  if (of !== null && BY_LANGUAGE.has(of)) return <bdi lang={field}>{nameOfLanguage(field)}</bdi>;
  return Object.hasOwn(fields, field) ? fields[field] : <code dir="ltr">{field}</code>;
}

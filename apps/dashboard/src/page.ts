import { createContext, data, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { isPartialDate, type PartialDate } from './dates.ts';
import { QueryFailed } from './failure.ts';
import { type Language, languageOf } from './languages.ts';
import type { Ask, DataOf, QueryName, VariablesFor } from './queries.ts';

/** How loaders ask: in its own process on the server, over HTTP in the browser. */
export const askContext = createContext<Ask>();

/** The day for which a page is asked that names none: its queries name it, so that page and answer are of one day even past midnight. */
export const todayContext = createContext<string>();

/** What a URL asks for. */
export interface Address {
  /** The language that the page is read in, for `name(language:)`. */
  readonly language: Language;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly asOf: PartialDate | null;
  /** The day that the page answers for: the same, or today. */
  readonly day: PartialDate;
  readonly today: string;
  /** Where the page of the main list begins. */
  readonly after: string | null;
  /** Where the page of the table begins. */
  readonly rows: string | null;
  /** All that stands behind its question mark. */
  readonly search: URLSearchParams;
}

export interface Loaded<Data, Variables, Rest = unknown> {
  readonly data: Data;
  readonly variables: Variables;
  /** What was asked for after that; absent where a page asks one query alone. */
  readonly rest?: Rest;
}

/**
 * A page: the query it shows, made of its URL. `subject` picks what the page is about; where the register has none the
 * page is a 404. `rest` asks what its query leaves out of a list that the page needs whole.
 */
export function definePage<Query extends QueryName, Subject, Rest = undefined>(page: {
  readonly query: Query;
  readonly variables: (address: Address) => VariablesFor<Query>;
  readonly subject: (data: DataOf<Query>) => Subject | null;
  readonly rest?: (ask: Ask, data: DataOf<Query>, variables: VariablesFor<Query>) => Promise<Rest>;
}) {
  type Answer = Loaded<DataOf<Query>, VariablesFor<Query>, Rest>;

  async function loader(args: LoaderFunctionArgs): Promise<Answer> {
    const variables = page.variables(addressOf(args));
    const { searchParams } = new URL(args.request.url);
    const failed = (error: unknown) => tellRouter(error, searchParams);
    const ask = args.context.get(askContext);
    const answer = await ask(page.query, variables).catch(failed);
    if (page.subject(answer) === null) throw data(null, { status: 404 });
    const rest = await page.rest?.(ask, answer, variables).catch(failed);
    return { data: answer, variables, ...(rest !== undefined && { rest }) };
  }

  /** What the page is about, and the variables it was asked with. */
  function useSubject(): {
    readonly subject: Subject;
    readonly variables: VariablesFor<Query>;
    readonly rest: Rest | undefined;
  } {
    // The one cast: the router hands every page its own loader's answer, and cannot say so in types.
    const { data: answer, variables, rest } = useLoaderData() as Answer;
    const subject = page.subject(answer);
    if (subject === null) throw new Error('A page was drawn without its subject.');
    return { subject, variables, rest };
  }

  return { query: page.query, loader, useSubject };
}

function tellRouter(error: unknown, search: URLSearchParams): never {
  if (!(error instanceof QueryFailed)) throw error;
  const { status, reference, beyond } = error;
  // The contract names its own argument; the reader knows the one in the address.
  const [parameter] = [...search].find(([, value]) => value === beyond?.asked) ?? [];
  throw data({ reference, beyond: beyond && { ...beyond, parameter } }, { status });
}

/** A date that an address names, null where it names none. An address with what is no date is refused. */
export function dateIn(search: URLSearchParams, name: string): PartialDate | null {
  const date = search.get(name) || null;
  if (date !== null && !isPartialDate(date)) throw data(null, { status: 400 });
  return date;
}

function addressOf({ params, request, context }: LoaderFunctionArgs): Address {
  const { pathname, searchParams: search } = new URL(request.url);
  const [asOf, today] = [dateIn(search, 'asOf'), context.get(todayContext)];
  return {
    language: languageOf(pathname),
    params,
    asOf,
    day: asOf ?? today,
    today,
    after: search.get('after') || null,
    rows: search.get('rows') || null,
    search,
  };
}

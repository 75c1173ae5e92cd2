import { createContext, data, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import {
  canonicalSpellings,
  type Parameters,
  possibleRefusals,
  refusedIn,
} from '../address/parameters.ts';
import { type RecordReference, redirectTo, requireOnRecord } from '../address/record-references.ts';
import { noDetails, QueryFailed } from '../client/failure.ts';
import type { Ask, DataOf, QueryName, VariablesFor } from '../client/queries.ts';
import { isPartialDate, type PartialDate } from '../dates/dates.ts';
import { type Language, languageOf } from '../messages/languages.ts';

/** How loaders query the register: within the process on the server, over HTTP in the browser. */
export const askContext = createContext<Ask>();

/** The day of a page whose address names none. Its queries pass this day on, so that page and data agree even past midnight. */
export const todayContext = createContext<string>();

/** The parts of a URL that pages use. */
export interface Address {
  /** The language that the page is read in, for `name(language:)`. */
  readonly language: Language;
  /** The path, with the language that stands before it. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly asOf: PartialDate | null;
  /** The day that the page answers for: the same, or today. */
  readonly day: PartialDate;
  readonly today: string;
  /** The cursor of the main list. */
  readonly after: string | null;
  /** The cursor of the table. */
  readonly rows: string | null;
  /** The query parameters. */
  readonly search: URLSearchParams;
}

export interface LoaderData<Data, Variables, Rest = unknown> {
  readonly data: Data;
  readonly variables: Variables;
  /** The result of further queries; absent if the page has one query only. */
  readonly rest?: Rest;
}

/**
 * A page: its query, with variables from the URL. `subject` gives the record that the page is about; the page is a 404 where it is
 * null. A URL with unknown `parameters`, or with `references` that are not on record, is refused. `rest` runs further queries where
 * the page needs the rest of a list.
 */
export function definePage<Query extends QueryName, Subject, Rest = undefined>(page: {
  readonly query: Query;
  /** Null for the layout, which ignores the parameters of its pages. */
  readonly parameters: Parameters | null;
  readonly references?: (data: DataOf<Query>, address: Address) => readonly RecordReference[];
  readonly variables: (address: Address) => VariablesFor<Query>;
  readonly subject: (data: DataOf<Query>) => Subject | null;
  readonly rest?: (ask: Ask, data: DataOf<Query>, variables: VariablesFor<Query>) => Promise<Rest>;
}) {
  type Answer = LoaderData<DataOf<Query>, VariablesFor<Query>, Rest>;

  async function loader(args: LoaderFunctionArgs): Promise<Answer> {
    const address = addressOf(args, page.parameters);
    const variables = page.variables(address);
    const failed = (error: unknown) => tellRouter(error, address, page.parameters ?? {});
    const ask = args.context.get(askContext);
    const answer = await ask(page.query, variables).catch(failed);
    await requireOnRecord(page.references?.(answer, address) ?? [], ask, address);
    if (page.subject(answer) === null) throw data(null, { status: 404 });
    const rest = await page.rest?.(ask, answer, variables).catch(failed);
    return { data: answer, variables, ...(rest !== undefined && { rest }) };
  }

  /** The record that the page is about, and the variables of its query. */
  function useSubject(): {
    readonly subject: Subject;
    readonly variables: VariablesFor<Query>;
    readonly rest: Rest | undefined;
  } {
    // The router gives every page the data of its own loader, which its types cannot express.
    const { data: answer, variables, rest } = useLoaderData() as Answer;
    const subject = page.subject(answer);
    if (subject === null) throw new Error('A page was drawn without its subject.');
    return { subject, variables, rest };
  }

  return { query: page.query, loader, useSubject };
}

function tellRouter(error: unknown, { search, params }: Address, known: Parameters): never {
  if (!(error instanceof QueryFailed)) throw error;
  const { reference, beyond } = error;
  // The error names the argument of the schema; the reader knows the parameter of the URL.
  const [parameter] = [...search].find(([, value]) => value === beyond?.asked) ?? [];
  // References of the path are used in filters as well.
  const isInPath = (value: string | null) => Object.values(params).some((part) => part === value);
  const isUnspecific = error.status === 400 && beyond === null && error.refused.length === 0;
  const refusals = isUnspecific
    ? possibleRefusals(search, known, error.isCursor ? 'cursor' : 'words')
    : error.refused;
  const refused = refusals.map((one) => (isInPath(one.value) ? { ...one, parameter: null } : one));
  const status = refused.some((one) => one.parameter === null) ? 404 : error.status;
  throw data({ reference, beyond: beyond && { ...beyond, parameter }, refused }, { status });
}

/** A date parameter of a URL, null where it is absent. Throws for a malformed date. */
export function dateIn(search: URLSearchParams, name: string): PartialDate | null {
  const date = search.get(name) || null;
  if (date !== null && !isPartialDate(date)) throw data(null, { status: 400 });
  return date;
}

function addressOf(
  { params, request, context }: LoaderFunctionArgs,
  parameters: Parameters | null,
): Address {
  const { pathname, searchParams: search } = new URL(request.url);
  const refused = parameters === null ? [] : refusedIn(search, parameters);
  if (refused.length > 0) throw data({ ...noDetails, refused }, { status: 400 });
  const language = languageOf(pathname);
  const respelt = parameters === null ? [] : [...canonicalSpellings(search, parameters)];
  if (respelt.length > 0) {
    const renamed = respelt.map(([parameter, key]) => ({ parameter, value: '', key }));
    throw redirectTo(renamed, { language, path: pathname, search });
  }
  const asOf = parameters === null ? null : dateIn(search, 'asOf');
  const today = context.get(todayContext);
  return {
    language,
    path: pathname,
    params,
    asOf,
    day: asOf ?? today,
    today,
    after: search.get('after') || null,
    rows: search.get('rows') || null,
    search,
  };
}

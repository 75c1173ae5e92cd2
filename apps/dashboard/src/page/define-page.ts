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

/** What a URL asks for. */
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
  /** Where the page of the main list begins. */
  readonly after: string | null;
  /** Where the page of the table begins. */
  readonly rows: string | null;
  /** All that stands behind its question mark. */
  readonly search: URLSearchParams;
}

export interface LoaderData<Data, Variables, Rest = unknown> {
  readonly data: Data;
  readonly variables: Variables;
  /** The result of further queries; absent if the page has one query only. */
  readonly rest?: Rest;
}

/**
 * A page: the query it shows, made of its URL. `subject` picks what the page is about; where the register has none the
 * page is a 404. An address that says what its page has no `parameters` for, or that names what is not on record (`references`), is
 * refused by name. `rest` asks what its query leaves out of a list that the page needs whole.
 */
export function definePage<Query extends QueryName, Subject, Rest = undefined>(page: {
  readonly query: Query;
  /** Null for what stands around a page, whose parameters it leaves alone. */
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

function tellRouter(error: unknown, { search, params }: Address, known: Parameters): never {
  if (!(error instanceof QueryFailed)) throw error;
  const { reference, beyond } = error;
  // The contract names its own argument; the reader knows the one in the address.
  const [parameter] = [...search].find(([, value]) => value === beyond?.asked) ?? [];
  // What the path names is asked for in filters as well.
  const isInPath = (value: string | null) => Object.values(params).some((part) => part === value);
  const isUntold = error.status === 400 && beyond === null && error.refused.length === 0;
  const refusals = isUntold
    ? possibleRefusals(search, known, error.isCursor ? 'cursor' : 'words')
    : error.refused;
  const refused = refusals.map((one) => (isInPath(one.value) ? { ...one, parameter: null } : one));
  const status = refused.some((one) => one.parameter === null) ? 404 : error.status;
  throw data({ reference, beyond: beyond && { ...beyond, parameter }, refused }, { status });
}

/** A date that an address names, null where it names none. An address with what is no date is refused. */
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

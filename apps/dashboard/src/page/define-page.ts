import type { EditionChangeFilter } from '@signatory/schema';
import { data, type LoaderFunctionArgs, redirectDocument, useLoaderData } from 'react-router';
import { dateIn } from '../address/date-parameters.ts';
import { knownOnIn, redirectKnownOn } from '../address/known-on.ts';
import { namesIn } from '../address/names-in-form.ts';
import { canonicalSpellings, type Parameters, refusedIn } from '../address/parameters.ts';
import { type RecordReference, redirectTo, requireOnRecord } from '../address/record-references.ts';
import { noDetails } from '../client/failure.ts';
import type { Ask, DataOf, QueryName, VariablesFor } from '../client/queries.ts';
import type { PartialDate } from '../dates/dates.ts';
import { type Language, languageOf } from '../messages/languages.ts';
import { askContext, daysContext, documentContext } from './contexts.ts';
import { failureInEdition } from './failure-in-edition.ts';
import { type KnownEdition, knownEdition } from './known-edition.ts';
import { tellRouter } from './tell-router.ts';

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
  readonly lastDay: string;
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
  /** The edition that the page is of; absent in the present. */
  readonly known?: KnownEdition;
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
  /** Which changes of editions concern what the page shows; absent where any may. */
  readonly concerns?: (address: Address) => EditionChangeFilter;
  readonly subject: (data: DataOf<Query>) => Subject | null;
  readonly rest?: (
    ask: Ask,
    data: DataOf<Query>,
    variables: VariablesFor<Query>,
    address: Address,
  ) => Promise<Rest>;
}) {
  type Answer = LoaderData<DataOf<Query>, VariablesFor<Query>, Rest>;

  async function loader(args: LoaderFunctionArgs): Promise<Answer> {
    return load(args).catch(async (error: unknown) => {
      const ask = args.context.get(askContext);
      const isOfEdition = page.parameters !== null && knownOnIn(new URL(args.request.url).search);
      const failure = isOfEdition
        ? await failureInEdition(error, ask, () => loadPresent(args, ask))
        : error;
      throw redirectKnownOn(failure, args.request);
    });
  }

  async function loadPresent(args: LoaderFunctionArgs, ask: Ask): Promise<unknown> {
    const address = addressOf(args, page.parameters);
    const askPresent: Ask = (query, asked) => ask(query, asked, null);
    return answerOf(address, page.variables(address), askPresent);
  }

  /** The answer of the page's query. Throws where there is no such page. */
  async function answerOf(address: Address, variables: VariablesFor<Query>, ask: Ask) {
    const answer = await ask(page.query, variables).catch(async (error: unknown) => {
      const names = await namesIn(error, address.search, ask, address.language);
      if (names && names.refused.length === 0) throw redirectTo(names.renamed, address);
      if (names) throw data({ ...noDetails, refused: names.refused }, { status: 400 });
      return tellRouter(error, address, page.parameters ?? {});
    });
    await requireOnRecord(page.references?.(answer, address) ?? [], ask, address);
    if (page.subject(answer) === null) throw data(null, { status: 404 });
    return answer;
  }

  async function load(args: LoaderFunctionArgs): Promise<Answer> {
    const address = addressOf(args, page.parameters);
    const variables = page.variables(address);
    const failed = (error: unknown) => tellRouter(error, address, page.parameters ?? {});
    const ask = args.context.get(askContext);
    const answer = await answerOf(address, variables, ask);
    const isKnown = page.parameters !== null && knownOnIn(address.search) !== null;
    const known = isKnown
      ? await knownEdition(
          ask,
          { query: page.query, variables, answer },
          page.concerns?.(address) ?? null,
        ).catch(failed)
      : undefined;
    const rest = await page.rest?.(ask, answer, variables, address).catch(failed);
    return {
      data: answer,
      variables,
      ...(rest !== undefined && { rest }),
      ...(known && { known }),
    };
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

/** Throws where a page is of another state of the record than the document: it is a new one, as a client keeps what one state said. */
export function requireSameDocument({
  request,
  context,
}: Pick<LoaderFunctionArgs, 'request' | 'context'>): void {
  const inDocument = context.get(documentContext);
  if (inDocument && inDocument.knownOn !== knownOnIn(new URL(request.url).search))
    throw redirectDocument(request.url);
}

function addressOf(
  { params, request, context }: LoaderFunctionArgs,
  parameters: Parameters | null,
): Address {
  const { pathname, searchParams: search } = new URL(request.url);
  requireSameDocument({ request, context });
  const refused = parameters === null ? [] : refusedIn(search, { ...parameters, knownOn: 'text' });
  if (refused.length > 0) throw data({ ...noDetails, refused }, { status: 400 });
  const language = languageOf(pathname);
  const respelt = parameters === null ? [] : [...canonicalSpellings(search, parameters)];
  if (respelt.length > 0) {
    const renamed = respelt.map(([parameter, key]) => ({ parameter, value: '', key }));
    throw redirectTo(renamed, { language, path: pathname, search });
  }
  // A form without scripts sends an empty day for today, which an address does not name.
  if (parameters !== null && search.get('asOf') === '') {
    const others = new URLSearchParams([...search].filter(([name]) => name !== 'asOf'));
    throw redirectTo([], { language, path: pathname, search: others });
  }
  const asOf = parameters === null ? null : dateIn(search, 'asOf');
  const { today, lastDay } = context.get(daysContext);
  return {
    language,
    path: pathname,
    params,
    asOf,
    day: asOf ?? today,
    today,
    lastDay,
    after: search.get('after') || null,
    rows: search.get('rows') || null,
    search,
  };
}

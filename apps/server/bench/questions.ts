import { encodeCursor } from '@signatory/register';

/** A GraphQL request: a document with its variables. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A page of statements with the fields of a quote card. */
const PAGE = `query Page($first: Int, $after: String, $filter: StatementFilter) {
  statements(first: $first, after: $after, filter: $filter) {
    nodes {
      id slug date dateWording dateInferred channel occasion
      speaker {
        __typename
        ... on Leader { id slug name }
        ... on Body { id slug name }
        ... on UnnamedSpeaker { description }
      }
      office { id title }
      accords { id slug name }
      countries { id code name }
      wording {
        id form text attributedAs cue language verbatim
        passages { exact prefix suffix }
        source { id slug title published publisher { id name } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const SEARCH = `query Search($words: String!) {
  search(query: $words, types: [STATEMENT], first: 20) {
    edges { text highlights { start end } node { ... on Statement { id slug date } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const COUNTED = SEARCH.replace('pageInfo', 'totalCount pageInfo');

const SAYING = `query Saying($words: String!) {
  statements(filter: { words: $words }, first: 20) { nodes { id slug date text } }
}`;

const FIRST_DAY = Date.UTC(1990, 0, 1);
const DAYS = 13_149;
const DAY = 86_400_000;

/** The page that is repeated. */
export const repeated: Question = { query: PAGE, variables: { first: 20 } };

/** A page that was not requested before: each number starts after another cursor, on any day of the record. */
export function another(number: number): Question {
  // The step has no common factor with the number of days, so that every day comes once before any comes twice.
  const day = new Date(FIRST_DAY + ((number * 7_919) % DAYS) * DAY).toISOString().slice(0, 10);
  return { query: PAGE, variables: { first: 20, after: encodeCursor([day, `m-${number}`]) } };
}

/** Pages of statements filtered by country, leader or accord, up to some day: none twice in a million. */
export function narrowed(number: number): Question {
  const to = new Date(FIRST_DAY + (4_000 + ((number * 7_919) % 8_999)) * DAY)
    .toISOString()
    .slice(0, 10);
  const by = [
    { country: `XA${'CDEFGHIJ'[number % 8]}` },
    { leader: `leader-${number % 50}` },
    { accord: `accord-${number % 50}` },
  ][number % 3];
  return { query: PAGE, variables: { first: 20, filter: { ...by, to } } };
}

/** A search for a word; `number` makes it different from others without changing its results. */
export function search(words: string, number: number): Question {
  return { query: SEARCH, variables: { words: distinct(words, number) } };
}

export function countedSearch(words: string, number: number): Question {
  return { query: COUNTED, variables: { words: distinct(words, number) } };
}

export function saying(words: string, number: number): Question {
  return { query: SAYING, variables: { words: distinct(words, number) } };
}

/** The same search with a word excluded that no quote has, so that no response can be a cached one. */
function distinct(words: string, number: number): string {
  return `${words} -nowhere${number}`;
}

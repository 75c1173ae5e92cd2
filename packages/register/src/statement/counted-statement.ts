/**
 * A statement with all that it is counted by, in the order in which statements are listed: a row of `counted_statement`. Of the main
 * wording are `form`, `verbatim` and `language`. `accords` has the umbrellas of those that it concerns, too, and `sources` those of all its
 * wordings, each once, as `keysIn` reads them.
 */
export interface CountedStatement {
  day: string;
  slug: string;
  accords: string;
  countries: string;
  sources: string;
  date: string | null;
  leader: string | null;
  body: string | null;
  speaker_country: string | null;
  channel: string | null;
  form: string | null;
  verbatim: string | null;
  language: string | null;
}

import { about } from './en/about.ts';
import { accord } from './en/accord.tsx';
import { acts } from './en/acts.tsx';
import { asOf } from './en/as-of.ts';
import { body } from './en/body.ts';
import { changes } from './en/changes.ts';
import { citations } from './en/citations.ts';
import { compare } from './en/compare.ts';
import { country } from './en/country.ts';
import { counts } from './en/counts.ts';
import { coverage } from './en/coverage.ts';
import { data } from './en/data.ts';
import { date } from './en/dates.ts';
import { entries } from './en/entries.ts';
import { entry } from './en/entry.ts';
import { failure } from './en/failure.ts';
import { frame } from './en/frame.ts';
import { home } from './en/home.ts';
import { leader } from './en/leader.ts';
import { lists } from './en/lists.ts';
import { map } from './en/map.ts';
import { notices } from './en/notices.ts';
import { numbers } from './en/numbers.ts';
import { places } from './en/places.ts';
import { search } from './en/search.ts';
import { shortcuts } from './en/shortcuts.ts';
import { source } from './en/source.ts';
import { statement } from './en/statement.ts';
import { statements } from './en/statements.ts';
import { terms } from './en/terms.ts';
import { timeline } from './en/timeline.ts';
import { wordings } from './en/wordings.ts';

export const messages = {
  about,
  accord,
  acts,
  asOf,
  body,
  changes,
  citations,
  compare,
  country,
  counts,
  coverage,
  data,
  date,
  entries,
  entry,
  failure,
  frame,
  home,
  leader,
  lists,
  map,
  notices,
  numbers,
  places,
  search,
  shortcuts,
  source,
  statement,
  statements,
  terms,
  timeline,
  wordings,
};

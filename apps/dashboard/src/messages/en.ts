import { acts } from './en/acts.tsx';
import { asOf } from './en/as-of.ts';
import { counts } from './en/counts.ts';
import { date } from './en/dates.ts';
import { entries } from './en/entries.ts';
import { entry } from './en/entry.ts';
import { frame } from './en/frame.ts';
import { lists } from './en/lists.ts';
import { map } from './en/map.ts';
import { notices } from './en/notices.ts';
import { numbers } from './en/numbers.ts';
import { about } from './en/pages/about.ts';
import { accord } from './en/pages/accord.tsx';
import { body } from './en/pages/body.ts';
import { changes } from './en/pages/changes.ts';
import { citations } from './en/pages/citations.ts';
import { compare } from './en/pages/compare.ts';
import { country } from './en/pages/country.ts';
import { coverage } from './en/pages/coverage.ts';
import { data } from './en/pages/data.ts';
import { failure } from './en/pages/failure.ts';
import { home } from './en/pages/home.ts';
import { leader } from './en/pages/leader.ts';
import { search } from './en/pages/search.ts';
import { source } from './en/pages/source.ts';
import { statement } from './en/pages/statement.ts';
import { statements } from './en/pages/statements.ts';
import { places } from './en/places.ts';
import { shortcuts } from './en/shortcuts.ts';
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

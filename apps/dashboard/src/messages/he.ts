import type { Messages } from './catalogue.ts';
import { acts } from './he/acts.tsx';
import { asOf } from './he/as-of.ts';
import { counts } from './he/counts.ts';
import { date } from './he/dates.ts';
import { entries } from './he/entries.ts';
import { entry } from './he/entry.ts';
import { frame } from './he/frame.ts';
import { lists } from './he/lists.ts';
import { map } from './he/map.ts';
import { notices } from './he/notices.ts';
import { numbers } from './he/numbers.ts';
import { about } from './he/pages/about.ts';
import { accord } from './he/pages/accord.tsx';
import { body } from './he/pages/body.ts';
import { changes } from './he/pages/changes.ts';
import { citations } from './he/pages/citations.ts';
import { compare } from './he/pages/compare.ts';
import { country } from './he/pages/country.ts';
import { coverage } from './he/pages/coverage.ts';
import { data } from './he/pages/data.ts';
import { failure } from './he/pages/failure.ts';
import { home } from './he/pages/home.ts';
import { leader } from './he/pages/leader.ts';
import { search } from './he/pages/search.ts';
import { source } from './he/pages/source.ts';
import { statement } from './he/pages/statement.ts';
import { statements } from './he/pages/statements.ts';
import { places } from './he/places.ts';
import { shortcuts } from './he/shortcuts.ts';
import { terms } from './he/terms.ts';
import { timeline } from './he/timeline.ts';
import { wordings } from './he/wordings.ts';

export const messages: Messages = {
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

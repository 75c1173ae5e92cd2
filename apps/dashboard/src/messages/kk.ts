import type { Messages } from './catalogue.ts';
import { acts } from './kk/acts.tsx';
import { asOf } from './kk/as-of.ts';
import { counts } from './kk/counts.ts';
import { date } from './kk/dates.ts';
import { entries } from './kk/entries.ts';
import { entry } from './kk/entry.ts';
import { frame } from './kk/frame.ts';
import { lists } from './kk/lists.ts';
import { map } from './kk/map.ts';
import { notices } from './kk/notices.ts';
import { numbers } from './kk/numbers.ts';
import { about } from './kk/pages/about.ts';
import { accord } from './kk/pages/accord.tsx';
import { body } from './kk/pages/body.ts';
import { changes } from './kk/pages/changes.ts';
import { citations } from './kk/pages/citations.ts';
import { compare } from './kk/pages/compare.ts';
import { country } from './kk/pages/country.ts';
import { coverage } from './kk/pages/coverage.ts';
import { data } from './kk/pages/data.ts';
import { failure } from './kk/pages/failure.ts';
import { home } from './kk/pages/home.ts';
import { leader } from './kk/pages/leader.ts';
import { search } from './kk/pages/search.ts';
import { source } from './kk/pages/source.ts';
import { statement } from './kk/pages/statement.ts';
import { statements } from './kk/pages/statements.ts';
import { places } from './kk/places.ts';
import { shortcuts } from './kk/shortcuts.ts';
import { terms } from './kk/terms.ts';
import { timeline } from './kk/timeline.ts';
import { wordings } from './kk/wordings.ts';

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

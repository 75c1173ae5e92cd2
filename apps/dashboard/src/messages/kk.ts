import type { Messages } from './catalogue.ts';
import { about } from './kk/about.ts';
import { accord } from './kk/accord.tsx';
import { acts } from './kk/acts.tsx';
import { asOf } from './kk/as-of.ts';
import { body } from './kk/body.ts';
import { changes } from './kk/changes.ts';
import { citations } from './kk/citations.ts';
import { compare } from './kk/compare.ts';
import { country } from './kk/country.ts';
import { counts } from './kk/counts.ts';
import { coverage } from './kk/coverage.ts';
import { data } from './kk/data.ts';
import { date } from './kk/dates.ts';
import { entries } from './kk/entries.ts';
import { entry } from './kk/entry.ts';
import { failure } from './kk/failure.ts';
import { frame } from './kk/frame.ts';
import { home } from './kk/home.ts';
import { leader } from './kk/leader.ts';
import { lists } from './kk/lists.ts';
import { map } from './kk/map.ts';
import { notices } from './kk/notices.ts';
import { numbers } from './kk/numbers.ts';
import { places } from './kk/places.ts';
import { search } from './kk/search.ts';
import { shortcuts } from './kk/shortcuts.ts';
import { source } from './kk/source.ts';
import { statement } from './kk/statement.ts';
import { statements } from './kk/statements.ts';
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

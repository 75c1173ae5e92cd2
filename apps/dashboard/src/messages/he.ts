import type { Messages } from './catalogue.ts';
import { about } from './he/about.ts';
import { accord } from './he/accord.tsx';
import { acts } from './he/acts.tsx';
import { asOf } from './he/as-of.ts';
import { body } from './he/body.ts';
import { changes } from './he/changes.ts';
import { citations } from './he/citations.ts';
import { compare } from './he/compare.ts';
import { country } from './he/country.ts';
import { counts } from './he/counts.ts';
import { coverage } from './he/coverage.ts';
import { data } from './he/data.ts';
import { date } from './he/dates.ts';
import { entries } from './he/entries.ts';
import { entry } from './he/entry.ts';
import { failure } from './he/failure.ts';
import { frame } from './he/frame.ts';
import { home } from './he/home.ts';
import { leader } from './he/leader.ts';
import { lists } from './he/lists.ts';
import { map } from './he/map.ts';
import { notices } from './he/notices.ts';
import { numbers } from './he/numbers.ts';
import { places } from './he/places.ts';
import { search } from './he/search.ts';
import { shortcuts } from './he/shortcuts.ts';
import { source } from './he/source.ts';
import { statement } from './he/statement.ts';
import { statements } from './he/statements.ts';
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

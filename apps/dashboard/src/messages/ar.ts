import { acts } from './ar/acts.tsx';
import { asOf } from './ar/as-of.ts';
import { counts } from './ar/counts.ts';
import { date } from './ar/dates.ts';
import { entries } from './ar/entries.ts';
import { entry } from './ar/entry.ts';
import { frame } from './ar/frame.ts';
import { lists } from './ar/lists.ts';
import { map } from './ar/map.ts';
import { notices } from './ar/notices.ts';
import { numbers } from './ar/numbers.ts';
import { about } from './ar/pages/about.ts';
import { accord } from './ar/pages/accord.tsx';
import { body } from './ar/pages/body.ts';
import { changes } from './ar/pages/changes.ts';
import { citations } from './ar/pages/citations.ts';
import { compare } from './ar/pages/compare.ts';
import { country } from './ar/pages/country.ts';
import { coverage } from './ar/pages/coverage.ts';
import { data } from './ar/pages/data.ts';
import { failure } from './ar/pages/failure.ts';
import { home } from './ar/pages/home.ts';
import { leader } from './ar/pages/leader.ts';
import { search } from './ar/pages/search.ts';
import { source } from './ar/pages/source.ts';
import { statement } from './ar/pages/statement.ts';
import { statements } from './ar/pages/statements.ts';
import { places } from './ar/places.ts';
import { shortcuts } from './ar/shortcuts.ts';
import { terms } from './ar/terms.ts';
import { timeline } from './ar/timeline.ts';
import { wordings } from './ar/wordings.ts';
import type { Messages } from './catalogue.ts';

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

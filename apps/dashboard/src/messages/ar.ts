import { about } from './ar/about.ts';
import { accord } from './ar/accord.tsx';
import { acts } from './ar/acts.tsx';
import { asOf } from './ar/as-of.ts';
import { body } from './ar/body.ts';
import { changes } from './ar/changes.ts';
import { citations } from './ar/citations.ts';
import { compare } from './ar/compare.ts';
import { country } from './ar/country.ts';
import { counts } from './ar/counts.ts';
import { coverage } from './ar/coverage.ts';
import { data } from './ar/data.ts';
import { date } from './ar/dates.ts';
import { entries } from './ar/entries.ts';
import { entry } from './ar/entry.ts';
import { failure } from './ar/failure.ts';
import { frame } from './ar/frame.ts';
import { home } from './ar/home.ts';
import { leader } from './ar/leader.ts';
import { lists } from './ar/lists.ts';
import { map } from './ar/map.ts';
import { notices } from './ar/notices.ts';
import { numbers } from './ar/numbers.ts';
import { places } from './ar/places.ts';
import { search } from './ar/search.ts';
import { shortcuts } from './ar/shortcuts.ts';
import { source } from './ar/source.ts';
import { statement } from './ar/statement.ts';
import { statements } from './ar/statements.ts';
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

import type { Messages } from './catalogue.ts';
import { acts } from './ru/acts.tsx';
import { asOf } from './ru/as-of.ts';
import { counts } from './ru/counts.ts';
import { date } from './ru/dates.ts';
import { entries } from './ru/entries.ts';
import { entry } from './ru/entry.ts';
import { frame } from './ru/frame.ts';
import { lists } from './ru/lists.ts';
import { map } from './ru/map.ts';
import { notices } from './ru/notices.ts';
import { numbers } from './ru/numbers.ts';
import { about } from './ru/pages/about.ts';
import { accord } from './ru/pages/accord.tsx';
import { body } from './ru/pages/body.ts';
import { changes } from './ru/pages/changes.ts';
import { citations } from './ru/pages/citations.ts';
import { compare } from './ru/pages/compare.ts';
import { country } from './ru/pages/country.ts';
import { coverage } from './ru/pages/coverage.ts';
import { data } from './ru/pages/data.ts';
import { failure } from './ru/pages/failure.ts';
import { home } from './ru/pages/home.ts';
import { leader } from './ru/pages/leader.ts';
import { search } from './ru/pages/search.ts';
import { source } from './ru/pages/source.ts';
import { statement } from './ru/pages/statement.ts';
import { statements } from './ru/pages/statements.ts';
import { places } from './ru/places.ts';
import { shortcuts } from './ru/shortcuts.ts';
import { terms } from './ru/terms.ts';
import { timeline } from './ru/timeline.ts';
import { wordings } from './ru/wordings.ts';

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

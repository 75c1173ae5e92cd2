import type { Messages } from './catalogue.ts';
import { about } from './ru/about.ts';
import { accord } from './ru/accord.tsx';
import { acts } from './ru/acts.tsx';
import { asOf } from './ru/as-of.ts';
import { body } from './ru/body.ts';
import { changes } from './ru/changes.ts';
import { citations } from './ru/citations.ts';
import { compare } from './ru/compare.ts';
import { country } from './ru/country.ts';
import { counts } from './ru/counts.ts';
import { coverage } from './ru/coverage.ts';
import { data } from './ru/data.ts';
import { date } from './ru/dates.ts';
import { entries } from './ru/entries.ts';
import { entry } from './ru/entry.ts';
import { failure } from './ru/failure.ts';
import { frame } from './ru/frame.ts';
import { home } from './ru/home.ts';
import { leader } from './ru/leader.ts';
import { lists } from './ru/lists.ts';
import { map } from './ru/map.ts';
import { notices } from './ru/notices.ts';
import { numbers } from './ru/numbers.ts';
import { places } from './ru/places.ts';
import { search } from './ru/search.ts';
import { shortcuts } from './ru/shortcuts.ts';
import { source } from './ru/source.ts';
import { statement } from './ru/statement.ts';
import { statements } from './ru/statements.ts';
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

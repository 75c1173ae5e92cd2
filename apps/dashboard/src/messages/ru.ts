import type { Messages } from './catalogue.ts';
import { accord } from './ru/accord.tsx';
import { acts } from './ru/acts.tsx';
import { asOf } from './ru/as-of.ts';
import { counts } from './ru/counts.ts';
import { coverage } from './ru/coverage.ts';
import { date } from './ru/dates.ts';
import { failure } from './ru/failure.ts';
import { frame } from './ru/frame.ts';
import { home } from './ru/home.ts';
import { lists } from './ru/lists.ts';
import { places } from './ru/places.ts';
import { terms } from './ru/terms.ts';
import { timeline } from './ru/timeline.ts';

export const messages: Messages = {
  accord,
  acts,
  asOf,
  counts,
  coverage,
  date,
  failure,
  frame,
  home,
  lists,
  places,
  terms,
  timeline,
};

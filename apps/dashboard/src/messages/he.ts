import type { Messages } from './catalogue.ts';
import { accord } from './he/accord.tsx';
import { acts } from './he/acts.tsx';
import { asOf } from './he/as-of.ts';
import { counts } from './he/counts.ts';
import { coverage } from './he/coverage.ts';
import { date } from './he/dates.ts';
import { failure } from './he/failure.ts';
import { frame } from './he/frame.ts';
import { home } from './he/home.ts';
import { lists } from './he/lists.ts';
import { places } from './he/places.ts';
import { terms } from './he/terms.ts';
import { timeline } from './he/timeline.ts';

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

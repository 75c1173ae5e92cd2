import type { Messages } from './catalogue.ts';
import { accord } from './kk/accord.tsx';
import { acts } from './kk/acts.tsx';
import { asOf } from './kk/as-of.ts';
import { counts } from './kk/counts.ts';
import { coverage } from './kk/coverage.ts';
import { date } from './kk/dates.ts';
import { failure } from './kk/failure.ts';
import { frame } from './kk/frame.ts';
import { home } from './kk/home.ts';
import { lists } from './kk/lists.ts';
import { places } from './kk/places.ts';
import { terms } from './kk/terms.ts';
import { timeline } from './kk/timeline.ts';

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

import { accord } from './ar/accord.tsx';
import { acts } from './ar/acts.tsx';
import { asOf } from './ar/as-of.ts';
import { counts } from './ar/counts.ts';
import { coverage } from './ar/coverage.ts';
import { date } from './ar/dates.ts';
import { failure } from './ar/failure.ts';
import { frame } from './ar/frame.ts';
import { home } from './ar/home.ts';
import { lists } from './ar/lists.ts';
import { places } from './ar/places.ts';
import { terms } from './ar/terms.ts';
import { timeline } from './ar/timeline.ts';
import type { Messages } from './catalogue.ts';

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

import { accord } from './en/accord.tsx';
import { acts } from './en/acts.tsx';
import { asOf } from './en/as-of.ts';
import { counts } from './en/counts.ts';
import { coverage } from './en/coverage.ts';
import { date } from './en/dates.ts';
import { failure } from './en/failure.ts';
import { frame } from './en/frame.ts';
import { home } from './en/home.ts';
import { lists } from './en/lists.ts';
import { places } from './en/places.ts';
import { terms } from './en/terms.ts';
import { timeline } from './en/timeline.ts';

export const messages = {
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

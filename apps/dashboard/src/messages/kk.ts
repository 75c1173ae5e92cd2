import type { Messages } from './catalogue.ts';
import { date } from './kk/dates.ts';
import { failure } from './kk/failure.ts';
import { frame } from './kk/frame.ts';
import { terms } from './kk/terms.ts';

export const messages: Messages = { date, failure, frame, terms };

import { counts } from './ar/counts.ts';
import { date } from './ar/dates.ts';
import { failure } from './ar/failure.ts';
import { frame } from './ar/frame.ts';
import { terms } from './ar/terms.ts';
import type { Messages } from './catalogue.ts';

export const messages: Messages = { counts, date, failure, frame, terms };

import type { Messages } from './catalogue.ts';
import { counts } from './ru/counts.ts';
import { date } from './ru/dates.ts';
import { failure } from './ru/failure.ts';
import { frame } from './ru/frame.ts';
import { terms } from './ru/terms.ts';

export const messages: Messages = { counts, date, failure, frame, terms };

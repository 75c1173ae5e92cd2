import { sdl } from '@signatory/schema/sdl';
import { buildSchema } from 'graphql';

/** The contract as its text has it: what the server answers by has code besides. */
export const contract = buildSchema(sdl);

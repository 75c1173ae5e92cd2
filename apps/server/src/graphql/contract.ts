import { sdl } from '@signatory/schema/sdl';
import { buildSchema } from 'graphql';

/** The schema as its SDL declares it, without resolvers. */
export const contract = buildSchema(sdl);

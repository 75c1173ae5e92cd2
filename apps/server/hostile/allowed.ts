import { sdl } from '@signatory/schema/sdl';
import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { costOf } from '../src/graphql/limits/cost.ts';
import { LIMITS, withinLimits } from '../src/graphql/limits/request-limits.ts';

export const schema = buildSchema(sdl);

/** The cost of a query that the server would run; null for one that it refuses before. */
export function allowedCost(query: string): number | null {
  try {
    const document = parse(query, { maxTokens: LIMITS.tokens });
    const operation = getOperationAST(document);
    const isValid = validate(schema, document, undefined, { maxErrors: 1 }).length === 0;
    const isWithin = validate(schema, document, [withinLimits]).length === 0;
    if (!operation || !isValid || !isWithin) return null;
    const cost = costOf(document, operation, {}, schema);
    return cost <= LIMITS.cost ? cost : null;
  } catch {
    return null;
  }
}

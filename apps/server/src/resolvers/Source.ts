import type { SourceResolvers } from './types.generated.ts';

export const Source: SourceResolvers = {
  id: ({ slug }) => `Source:${slug}`,
  publisher: ({ publisher }, _, { one }) => one.bodies.get(publisher),
  statements: ({ slug }, args, { register }) =>
    register.statements.list([{ source: slug }, args.filter ?? {}], args),
  acts: ({ slug }, _, { many }) => many.actsCiting.load(slug),
};

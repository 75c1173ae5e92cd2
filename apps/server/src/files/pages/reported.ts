/** An edition that dealt with what readers reported on a day, 2026-12-04. */
export interface DealtWith {
  readonly reported: string;
  readonly edition: string;
}

/** What was done about what readers reported. */
interface Reported {
  dealtWith(page: string): Promise<readonly DealtWith[]>;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Where there is a desk, what it has done about the reports on a page. */
    reported: Reported;
  }
}

/** Where there is no desk. */
export const NOTHING_REPORTED: Reported = { dealtWith: async () => [] };

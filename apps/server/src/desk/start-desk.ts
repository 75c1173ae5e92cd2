import type { Register } from '@signatory/register';
import { openDesk } from '@signatory/register/desk';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { deskUrl } from './desk-url.ts';
import { serveReports } from './reports/serve.ts';
import { serveDesk } from './serve-desk.ts';
import { linkAddress } from './sign-in/serve.ts';

/** The desk of a server. */
export interface StartedDesk {
  /** The address at which the first admin signs in; null where there is an admin, or readers come from elsewhere. */
  firstLink(address: string): Promise<string | null>;
  /** A sentence about why nothing can be changed at it; null where it can. */
  notPublished(): Promise<string | null>;
}

const HOUR = 3_600_000;

type DeskConfig = Pick<
  Config,
  'dashboard' | 'databaseUrl' | 'deskOwnWork' | 'deskTextDays' | 'publicUrl'
> & {
  /** The clock of the desk; that of the machine where it is left out. */
  readonly now?: () => Date;
};

/** Opens the desk of a record and serves it, until the server is closed. Throws `Refused` as `openDesk` does. */
export async function startDesk(
  server: FastifyInstance,
  register: Register,
  { databaseUrl, publicUrl, dashboard, deskTextDays, deskOwnWork, now }: DeskConfig,
): Promise<StartedDesk> {
  const desk = await openDesk(deskUrl(databaseUrl), register, {
    textDays: deskTextDays,
    ownWork: deskOwnWork,
    ...(now && { now }),
  });
  // Also while nobody works at it.
  await desk.texts.deleteOld();
  // A publication that a stop has broken off ends without anybody's pressing a button.
  const finished = desk.finishPublications().then(
    (failures) => {
      for (const error of failures) server.log.warn(error, 'a publication has not ended');
    },
    (error) => server.log.error(error, 'publications are not ended'),
  );
  const hourly = setInterval(
    () =>
      desk.texts.deleteOld().catch((error) => server.log.error(error, 'old texts are not deleted')),
    HOUR,
  );
  hourly.unref();
  server.addHook('onClose', async () => {
    clearInterval(hourly);
    await finished;
    return desk.close();
  });
  await serveDesk(server, desk, { publicUrl, dashboard });
  serveReports(server, desk, { publicUrl });
  server.reported = desk.reports;
  return {
    async firstLink(address) {
      // Whoever reads the log of a public server is not thereby its admin: there the command line invites.
      if (publicUrl !== null) return null;
      const secret = await desk.signIn.inviteFirstAdmin();
      return secret === null ? null : linkAddress(address, secret);
    },
    async notPublished() {
      const refused = await desk.notPublished();
      return refused && `${refused.message}: ${refused.cure}.`;
    },
  };
}

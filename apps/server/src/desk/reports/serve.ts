import { Refused } from '@signatory/register';
import { type Desk, DeskRefused } from '@signatory/register/desk';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../../config.ts';
import { Budget } from '../../http/cost-budget.ts';
import { clientOf } from '../../http/rate-limit.ts';
import { Refusal } from '../../http/refusal.ts';
import { originOfDesk } from '../door/guard.ts';

/** How many reports one client may send in ten minutes. */
const REPORTS = 5;
const WINDOW = 600_000;

/** The most that a form may send, in bytes: 2,000 characters, each written as at most twelve. */
const BODY = 30_000;

/** Takes what readers report by the form at the end of each page, which is sent to the page's own address; then the page says so. */
export function serveReports(
  app: FastifyInstance,
  { reports }: Pick<Desk, 'reports'>,
  { publicUrl }: Pick<Config, 'publicUrl'>,
): void {
  const sent = new Budget(REPORTS, WINDOW, () => performance.now());
  app.register((forms, _, done) => {
    forms.removeAllContentTypeParsers();
    forms.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: BODY },
      (_, body, parsed) => parsed(null, new URLSearchParams(String(body))),
    );
    forms.post('/*', async (request, reply) => {
      if (!isFromOwnPage(request, originOfDesk(publicUrl, request)))
        throw new Refusal(403, 'Reports are taken from the pages of this site alone.');
      const client = clientOf(request);
      if (sent.emptyFor(client) > 0)
        throw new Refusal(429, 'You have sent many reports. Try again in ten minutes.');
      const url = new URL(request.url, 'http://localhost');
      url.searchParams.delete('reported');
      const text = request.body instanceof URLSearchParams ? request.body.get('report') : null;
      sent.spend(client, 1);
      try {
        await reports.add({ page: `${url.pathname}${url.search}`, text: text ?? '' });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        const isFull = error instanceof DeskRefused && error.code === 'OTHER_STATE';
        throw new Refusal(isFull ? 503 : 400, `Not sent: ${error.message}; ${error.cure}.`);
      }
      url.searchParams.set('reported', '');
      return reply.redirect(`${url.pathname}${url.search}#report`, 303);
    });
    done();
  });
}

/** Whether a form comes from a page of this server. Its pages send no referrer, and so no origin either, as browsers have it: "null". */
function isFromOwnPage({ headers }: FastifyRequest, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined
    ? headers.origin === origin || headers.origin === 'null'
    : site === 'same-origin';
}

import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config.ts';
import type { Context, CreateContext } from '../../graphql/context.ts';
import { queryRunner, type RunQuery } from '../../graphql/execute.ts';
import { FILE_ROUTE } from '../../http/content-length.ts';
import { sendWithTag } from '../../http/etag.ts';
import { Refusal } from '../../http/refusal.ts';
import {
  SitemapOfAccordsDocument,
  SitemapOfBodiesDocument,
  SitemapOfCountriesDocument,
  SitemapOfEditionsDocument,
  SitemapOfLeadersDocument,
  SitemapOfSourcesDocument,
  SitemapOfStatementsDocument,
} from '../documents.generated.ts';
import { allPages } from '../exports/table.ts';

/** The path prefix of each language. */
const PREFIXES: Readonly<Record<string, string>> = {
  en: '',
  ar: '/ar',
  he: '/he',
  kk: '/kk',
  ru: '/ru',
};

/** Pages that do not depend on a record, without pages of search results. */
const PAGES = [
  '/',
  '/announced',
  '/contested',
  '/countries',
  '/leaders',
  '/bodies',
  '/statements',
  '/sources',
  '/changes',
  '/compare',
  '/compare/countries',
  '/about',
  '/about/coverage',
  '/about/data',
];

/** The lists of records with pages of their own; the path of a page ends with the record's key. */
const LISTS = [
  ['accords', SitemapOfAccordsDocument],
  ['countries', SitemapOfCountriesDocument],
  ['leaders', SitemapOfLeadersDocument],
  ['bodies', SitemapOfBodiesDocument],
  ['statements', SitemapOfStatementsDocument],
  ['sources', SitemapOfSourcesDocument],
  ['changes', SitemapOfEditionsDocument],
] as const;

/**
 * Serves `/robots.txt`, and with `PUBLIC_URL` `/sitemap.xml`, which has every page in every language with links to its other
 * languages (sitemaps.org, `hreflang`).
 */
export function serveSitemap(
  app: FastifyInstance,
  { publicUrl }: Pick<Config, 'publicUrl'>,
  apollo: ApolloServer<Context>,
  createContext: CreateContext,
): void {
  app.get('/robots.txt', (request, reply) => {
    reply.type('text/plain; charset=utf-8');
    return sendWithTag(request, reply, robots(publicUrl));
  });

  app.route({
    ...FILE_ROUTE,
    url: '/sitemap.xml',
    handler: async (request, reply) => {
      if (publicUrl === null)
        throw new Refusal(
          404,
          'There is no site map, because the public address of this server is not set. Set PUBLIC_URL.',
        );
      const paths = [...PAGES];
      for await (const some of pathsOf(queryRunner(apollo, createContext, request)))
        paths.push(...some);
      reply.type('application/xml; charset=utf-8');
      return sendWithTag(request, reply, sitemap(paths, publicUrl));
    },
  });
}

/** Excludes the endpoints for programs from crawling (RFC 9309). */
function robots(publicUrl: string | null): string {
  return [
    'User-agent: *',
    ...['/graphql', '/events'].map((path) => `Disallow: ${path}`),
    ...(publicUrl === null ? [] : ['', `Sitemap: ${publicUrl}/sitemap.xml`]),
    '',
  ].join('\n');
}

async function* pathsOf(runQuery: RunQuery): AsyncGenerator<readonly string[]> {
  for (const [list, document] of LISTS) {
    const page = async (after: string | null) => (await runQuery(document, { after })).of;
    for await (const nodes of allPages(page)) yield nodes.map((node) => `/${list}/${node.key}`);
  }
}

/** Nothing is escaped, because an origin, slugs and codes contain no XML markup. */
function sitemap(paths: readonly string[], origin: string): string {
  const languages = Object.entries(PREFIXES);
  const urls = paths.flatMap((path) => {
    const addresses = languages.map(([language, prefix]) => ({
      language,
      address: `${origin}${prefix !== '' && path === '/' ? prefix : `${prefix}${path}`}`,
    }));
    const links = [...addresses, { language: 'x-default', address: `${origin}${path}` }]
      .map(
        ({ language, address }) =>
          `    <xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>\n`,
      )
      .join('');
    return addresses.map(({ address }) => `  <url>\n    <loc>${address}</loc>\n${links}  </url>\n`);
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`;
}

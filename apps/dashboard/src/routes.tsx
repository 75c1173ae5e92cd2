import type { ComponentType } from 'react';
import {
  type LoaderFunction,
  type LoaderFunctionArgs,
  type RouteObject,
  redirect,
} from 'react-router';
import { paths, patterns } from './address/paths.ts';
import { languageOf } from './messages/languages.ts';
import { importContext } from './page/contexts.ts';
import { LAYOUT } from './page/layout-data.ts';
import { DrawnPage, Failure, loadForSecondPage } from './page/second-page.tsx';
import { Layout } from './pages/Layout.tsx';

/** All routes, each loaded on first use. One page shows the failures of all of them. */
export const routes: RouteObject[] = [
  {
    id: LAYOUT,
    Component: Layout,
    ErrorBoundary: Failure,
    loader: async (args) => (await partsFor(args)).layoutLoader(args),
    handle: LAYOUT,
    children: [
      page('HomePage', patterns.home, async () => {
        const { HomePage, homePage } = await import('./pages/HomePage.tsx');
        return [HomePage, homePage];
      }),
      // The home page is the list of accords, also for readers who shorten the URL of an accord.
      {
        path: patterns.accords,
        loader: ({ request }) => redirect(paths.home() + new URL(request.url).search, 308),
      },
      // What an edition is, and which there are, is told where changes are; its files are under /data/editions.
      {
        path: patterns.editions,
        loader: () => redirect(paths.changes(), 308),
      },
      page('AccordPage', patterns.accord, async () => {
        const { AccordPage, accordPage } = await import('./pages/accord/AccordPage.tsx');
        return [AccordPage, accordPage];
      }),
      page('PlacePage', patterns.place, async () => {
        const { PlacePage, placePage } = await import('./pages/accord/PlacePage.tsx');
        return [PlacePage, placePage];
      }),
      page('AnnouncedPage', patterns.announced, async () => {
        const { AnnouncedPage, announcedPage } = await import(
          './pages/announced/AnnouncedPage.tsx'
        );
        return [AnnouncedPage, announcedPage];
      }),
      page('ContestedPage', patterns.contested, async () => {
        const { ContestedPage, contestedPage } = await import(
          './pages/contested/ContestedPage.tsx'
        );
        return [ContestedPage, contestedPage];
      }),
      page('CountriesPage', patterns.countries, async () => {
        const { CountriesPage, countriesPage } = await import('./pages/country/CountriesPage.tsx');
        return [CountriesPage, countriesPage];
      }),
      page('CountryPage', patterns.country, async () => {
        const { CountryPage, countryPage } = await import('./pages/country/CountryPage.tsx');
        return [CountryPage, countryPage];
      }),
      page('LeadersPage', patterns.leaders, async () => {
        const { LeadersPage, leadersPage } = await import('./pages/leader/LeadersPage.tsx');
        return [LeadersPage, leadersPage];
      }),
      page('LeaderPage', patterns.leader, async () => {
        const { LeaderPage, leaderPage } = await import('./pages/leader/LeaderPage.tsx');
        return [LeaderPage, leaderPage];
      }),
      page('BodiesPage', patterns.bodies, async () => {
        const { BodiesPage, bodiesPage } = await import('./pages/body/BodiesPage.tsx');
        return [BodiesPage, bodiesPage];
      }),
      page('BodyPage', patterns.body, async () => {
        const { BodyPage, bodyPage } = await import('./pages/body/BodyPage.tsx');
        return [BodyPage, bodyPage];
      }),
      page('StatementsPage', patterns.statements, async () => {
        const { StatementsPage, statementsPage } = await import(
          './pages/statement/StatementsPage.tsx'
        );
        return [StatementsPage, statementsPage];
      }),
      page('StatementPage', patterns.statement, async () => {
        const { StatementPage, statementPage } = await import(
          './pages/statement/StatementPage.tsx'
        );
        return [StatementPage, statementPage];
      }),
      page('CitationsPage', patterns.citations, async () => {
        const { CitationsPage, citationsPage } = await import(
          './pages/statement/CitationsPage.tsx'
        );
        return [CitationsPage, citationsPage];
      }),
      page('SourcesPage', patterns.sources, async () => {
        const { SourcesPage, sourcesPage } = await import('./pages/source/SourcesPage.tsx');
        return [SourcesPage, sourcesPage];
      }),
      page('SourcePage', patterns.source, async () => {
        const { SourcePage, sourcePage } = await import('./pages/source/SourcePage.tsx');
        return [SourcePage, sourcePage];
      }),
      page('SearchPage', patterns.search, async () => {
        const { SearchPage, searchPage } = await import('./pages/SearchPage.tsx');
        return [SearchPage, searchPage];
      }),
      page('AboutPage', patterns.about, async () => {
        const { AboutPage, aboutPage } = await import('./pages/about/AboutPage.tsx');
        return [AboutPage, aboutPage];
      }),
      page('CoveragePage', patterns.coverage, async () => {
        const { CoveragePage, coveragePage } = await import('./pages/about/CoveragePage.tsx');
        return [CoveragePage, coveragePage];
      }),
      page('ChangesPage', patterns.changes, async () => {
        const { ChangesPage, changesPage } = await import('./pages/about/ChangesPage.tsx');
        return [ChangesPage, changesPage];
      }),
      page('EditionPage', patterns.edition, async () => {
        const { EditionPage, editionPage } = await import('./pages/about/EditionPage.tsx');
        return [EditionPage, editionPage];
      }),
      page('DataPage', patterns.data, async () => {
        const { DataPage, dataPage } = await import('./pages/about/DataPage.tsx');
        return [DataPage, dataPage];
      }),
      page('ComparePage', patterns.compare, async () => {
        const { ComparePage, comparePage } = await import('./pages/ComparePage.tsx');
        return [ComparePage, comparePage];
      }),
      page('CompareCountriesPage', patterns.compareCountries, async () => {
        const { CompareCountriesPage, compareCountriesPage } = await import(
          './pages/CompareCountriesPage.tsx'
        );
        return [CompareCountriesPage, compareCountriesPage];
      }),
    ],
  },
  // Its loader always fails.
  {
    id: 'Nowhere',
    path: '*',
    Component: Failure,
    ErrorBoundary: Failure,
    loader: async (args) => (await partsFor(args)).nowhere(args),
  },
];

type Page = readonly [ComponentType, { readonly loader: LoaderFunction }];

/** A page under its URL. Its scripts are loaded with its data: the first page in a browser is HTML, and needs neither. */
function page(id: string, path: string, load: () => Promise<Page>): RouteObject {
  let Loaded: ComponentType | undefined;
  return {
    id,
    path,
    loader: async (args) => {
      const [[Component, { loader }]] = await Promise.all([
        args.context.get(importContext)(load),
        // The page of a failure, too, before anything fails.
        partsFor(args),
      ]);
      Loaded = Component;
      return loader(args);
    },
    Component: function LoadedPage() {
      if (!Loaded) throw new Error(`${id} was drawn before it was loaded.`);
      return (
        <DrawnPage>
          <Loaded />
        </DrawnPage>
      );
    },
  };
}

function partsFor({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  return context.get(importContext)(() => loadForSecondPage(language));
}

import type { LoaderFunction, RouteObject } from 'react-router';
import { AboutPage, aboutPage } from './pages/AboutPage.tsx';
import { AccordPage, accordPage } from './pages/AccordPage.tsx';
import { BodyPage, bodyPage } from './pages/BodyPage.tsx';
import { ChangesPage, changesPage } from './pages/ChangesPage.tsx';
import { CitationsPage, citationsPage } from './pages/CitationsPage.tsx';
import { ComparePage, comparePage } from './pages/ComparePage.tsx';
import { CountryPage, countryPage } from './pages/CountryPage.tsx';
import { CoveragePage, coveragePage } from './pages/CoveragePage.tsx';
import { DataPage, dataPage } from './pages/DataPage.tsx';
import { FailurePage } from './pages/FailurePage.tsx';
import { HomePage, homePage } from './pages/HomePage.tsx';
import { Layout, layout } from './pages/Layout.tsx';
import { LeaderPage, leaderPage } from './pages/LeaderPage.tsx';
import { SearchPage, searchPage } from './pages/SearchPage.tsx';
import { SourcePage, sourcePage } from './pages/SourcePage.tsx';
import { StatementPage, statementPage } from './pages/StatementPage.tsx';
import { StatementsPage, statementsPage } from './pages/StatementsPage.tsx';
import { patterns } from './paths.ts';

/** Every page under its URL. Whatever goes wrong below is told by the one failure page. */
export const routes: RouteObject[] = [
  {
    id: 'layout',
    Component: Layout,
    ErrorBoundary: FailurePage,
    ...served(layout),
    children: [
      { path: patterns.home, Component: HomePage, ...served(homePage) },
      { path: patterns.accord, Component: AccordPage, ...served(accordPage) },
      { path: patterns.country, Component: CountryPage, ...served(countryPage) },
      { path: patterns.leader, Component: LeaderPage, ...served(leaderPage) },
      { path: patterns.body, Component: BodyPage, ...served(bodyPage) },
      { path: patterns.statements, Component: StatementsPage, ...served(statementsPage) },
      { path: patterns.statement, Component: StatementPage, ...served(statementPage) },
      { path: patterns.citations, Component: CitationsPage, ...served(citationsPage) },
      { path: patterns.source, Component: SourcePage, ...served(sourcePage) },
      { path: patterns.search, Component: SearchPage, ...served(searchPage) },
      { path: patterns.about, Component: AboutPage, ...served(aboutPage) },
      { path: patterns.data, Component: DataPage, ...served(dataPage) },
      { path: patterns.changes, Component: ChangesPage, ...served(changesPage) },
      { path: patterns.compare, Component: ComparePage, ...served(comparePage) },
      { path: patterns.coverage, Component: CoveragePage, ...served(coveragePage) },
    ],
  },
];

/** The query goes along as the route's handle, so that the browser can fill its cache with what the server loaded. */
function served(page: { loader: LoaderFunction; query: unknown }) {
  return { loader: page.loader, handle: page.query };
}

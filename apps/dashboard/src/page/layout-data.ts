import { useRouteLoaderData } from 'react-router';
import type { LayoutQuery } from '../documents.generated.ts';
import type { LoaderData } from './define-page.ts';

/** The id of the route whose data the browser gets with the first page. */
export const LAYOUT = 'Layout';

/** What the layout says of the register; null on the page of a failure. */
export function useLayoutData(): LayoutQuery['register'] | null {
  // The router gives the data of a route with a type that does not say so.
  const layout = useRouteLoaderData(LAYOUT) as LoaderData<LayoutQuery, unknown> | undefined;
  return layout?.data.register ?? null;
}

/** Whether the record has been published: without editions nothing of them is offered. */
export function useHasEditions(): boolean {
  return Boolean(useLayoutData()?.edition);
}

import { useRouteLoaderData } from 'react-router';
import type { LayoutQuery } from '../documents.generated.ts';
import type { LoaderData } from './define-page.ts';

/** Whether the record has been published: without editions nothing of them is offered. */
export function useHasEditions(): boolean {
  // The router gives the data of a route with a type that does not say so.
  const layout = useRouteLoaderData('Layout') as LoaderData<LayoutQuery, unknown> | undefined;
  return Boolean(layout?.data.register.edition);
}

import { KnownOn } from '../components/frame/KnownOn.tsx';
import { definePage } from '../page/define-page.ts';
import { nowhere } from '../page/nowhere.ts';
import { FailurePage } from './FailurePage.tsx';

/** The data of the layout. */
const layout = definePage({
  query: 'Layout',
  parameters: null,
  variables: () => ({}),
  subject: (data) => data.register,
});

/** What every page needs that the browser draws, so all but the first. */
export const forSecondPage = { FailurePage, KnownOn, layoutLoader: layout.loader, nowhere };

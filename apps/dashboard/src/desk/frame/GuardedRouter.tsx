import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react';
import { UNSAFE_createBrowserHistory as createBrowserHistory, Router, type To } from 'react-router';
import { isAllSaved, mayLeave } from '../client/guard.ts';

/** A router that leaves no page on which something is not saved before somebody has said so. One that loads data does it too, and is 18 KB more. */
export function GuardedRouter({ basename, children }: { basename: string; children: ReactNode }) {
  const [history] = useState(() => createBrowserHistory({ v5Compat: true }));
  const [{ action, location }, setState] = useState({
    action: history.action,
    location: history.location,
  });
  useLayoutEffect(() => {
    // What the browser has done already is undone until it is known whether it may be.
    let [isUndoing, isAllowed] = [false, false];
    return history.listen(({ action, location, delta }) => {
      if (isUndoing) {
        isUndoing = false;
        return;
      }
      if (action === 'POP' && delta !== null && delta !== 0 && !isAllowed && !isAllSaved()) {
        isUndoing = true;
        history.go(-delta);
        void mayLeave().then((may) => {
          isAllowed = may;
          if (may) history.go(delta);
        });
        return;
      }
      isAllowed = false;
      setState({ action, location });
    });
  }, [history]);
  const navigator = useMemo(() => {
    const guarded = (go: typeof history.push) => (to: To, state?: unknown) => {
      const path = typeof to === 'string' ? to : (to.pathname ?? history.location.pathname);
      if (isAllSaved() || path === history.location.pathname) go(to, state);
      else void mayLeave().then((may) => may && go(to, state));
    };
    return {
      createHref: history.createHref,
      encodeLocation: history.encodeLocation,
      go: history.go,
      push: guarded(history.push),
      replace: guarded(history.replace),
    };
  }, [history]);
  return (
    <Router basename={basename} location={location} navigationType={action} navigator={navigator}>
      {children}
    </Router>
  );
}

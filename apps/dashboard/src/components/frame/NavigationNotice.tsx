import { useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { useNavigation } from 'react-router';
import { RetryQueueContext } from '../../client/retry-queue.ts';
import { useFirstMessages } from '../../messages/messages.ts';
import css from './NavigationNotice.module.css';

/** Milliseconds after which a navigation is shown as loading. */
const SLOW = 300;

/** The status of navigation and connection. Empty while there is nothing to report. */
export function NavigationNotice() {
  const { notices } = useFirstMessages();
  const retryQueue = useContext(RetryQueueContext);
  const isGoing = useNavigation().state !== 'idle';
  const isSlow = useIsSlow(isGoing);
  const isOnline = useIsOnline();
  const loadedAt = useTimeOf(isGoing);
  const isStuck = useSyncExternalStore(
    retryQueue?.subscribe ?? neverChanges,
    () => retryQueue?.isWaiting() ?? false,
    () => false,
  );

  useEffect(() => {
    if (!isGoing) retryQueue?.clear();
  }, [isGoing, retryQueue]);
  useEffect(() => {
    if (isOnline) retryQueue?.retry();
  }, [isOnline, retryQueue]);

  return (
    <div aria-live="polite" className={css.notices}>
      {!isOnline && <p>{notices.offline(loadedAt)}</p>}
      {isStuck && (
        <p>
          {notices.stuck}
          <button type="button" onClick={retryQueue?.retry}>
            {notices.retry}
          </button>
        </p>
      )}
      {isSlow && !isStuck && <p>{notices.loading}</p>}
    </div>
  );
}

function useIsSlow(isGoing: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isGoing) return;
    const timer = setTimeout(() => setIsSlow(true), SLOW);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isGoing]);
  return isSlow;
}

/** Whether the browser is online. The server, and so the first render, assumes that it is. */
function useIsOnline(): boolean {
  return useSyncExternalStore(
    (listener) => {
      window.addEventListener('online', listener);
      window.addEventListener('offline', listener);
      return () => {
        window.removeEventListener('online', listener);
        window.removeEventListener('offline', listener);
      };
    },
    () => navigator.onLine,
    () => true,
  );
}

/** When the current page was loaded, by the reader's clock: `14:05`. */
function useTimeOf(isGoing: boolean): string {
  const [time, setTime] = useState('');
  useEffect(() => {
    if (isGoing) return;
    const now = new Date();
    setTime(
      [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':'),
    );
  }, [isGoing]);
  return time;
}

const neverChanges = () => () => {};

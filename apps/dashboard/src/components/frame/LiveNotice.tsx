import { useEffect, useState } from 'react';
import { listenForRevisions } from '../../client/revision-events.ts';
import type { LiveNoticeFragment } from '../../documents.generated.ts';
import { useFirstMessages } from '../../messages/messages.ts';
import css from './LiveNotice.module.css';

/** A notice that the register has changed since this page was rendered, with a link that reloads it. */
export function LiveNotice({ register }: { register: LiveNoticeFragment }) {
  const [latest, setLatest] = useState(register.digest);
  const { frame } = useFirstMessages();
  useEffect(() => listenForRevisions(setLatest), []);
  return (
    <div role="status" className={css.notice}>
      {latest !== register.digest && (
        <>
          {frame.news}
          <button type="button" onClick={() => location.reload()}>
            {frame.show}
          </button>
        </>
      )}
    </div>
  );
}

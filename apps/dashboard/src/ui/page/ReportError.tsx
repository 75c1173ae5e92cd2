import { correctionAddress } from '../../address/corrections.ts';
import { inLanguage } from '../../messages/languages.ts';
import { useFirstMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';

/** The way to report an error on the page; where the deployment names none, to whom the sources belong. */
export function ReportError(props: {
  /** The path and query of the page, without the prefix of its language. */
  path: string;
  /** The edition of the record; empty where none is known. */
  edition: string;
}) {
  const { frame } = useFirstMessages();
  const { corrections, language, origin } = useHydrationState();
  const { path, edition } = props;
  if (corrections === null) return <p>{frame.noCorrections}</p>;
  const page = `${origin}${inLanguage(language, path)}`;
  const letter = frame.errorBody(page, edition);
  return (
    <p>
      <a href={correctionAddress(corrections, { page, edition }, letter)}>{frame.reportError}</a>
    </p>
  );
}

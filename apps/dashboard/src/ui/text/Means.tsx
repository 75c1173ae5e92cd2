import { useMessages } from '../../messages/messages.ts';

/** A definition. The treaty that it cites by a short name has its full name there, at the first place. */
export function Means({ children: text }: { children: string }) {
  const { short, long } = useMessages().about.treatyLaw;
  const at = text.indexOf(short);
  if (at === -1) return text;
  return (
    <>
      {text.slice(0, at)}
      <abbr title={long}>{short}</abbr>
      {text.slice(at + short.length)}
    </>
  );
}

/** What an editor wrote of a coverage, which is in English. */
export function Sentences(props: { texts: readonly string[]; className?: string | undefined }) {
  return (
    <ul className={props.className}>
      {props.texts.map((text) => (
        <li key={text} lang="en" dir="auto">
          {text}
        </li>
      ))}
    </ul>
  );
}

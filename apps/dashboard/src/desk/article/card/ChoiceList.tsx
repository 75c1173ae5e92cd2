/** What can be chosen of what was typed, by name. */
export function ChoiceList<Choice extends { readonly name: string }>({
  choices,
  keyOf,
  onChoice,
}: {
  choices: readonly Choice[];
  /** Tells a choice from all others. */
  keyOf(choice: Choice): string;
  onChoice(choice: Choice): void;
}) {
  if (choices.length === 0) return null;
  return (
    <ul className="choices">
      {choices.map((choice) => (
        <li key={keyOf(choice)}>
          <button type="button" className="plain" dir="auto" onClick={() => onChoice(choice)}>
            {choice.name}
          </button>
        </li>
      ))}
    </ul>
  );
}

import { pathInWords } from '../messages/fields.ts';
import { messages } from '../messages/messages.ts';
import { differences } from './differences.ts';
import { ValueText } from './ValueText.tsx';

const { effect: say } = messages;

/** The fields of an entry that would be different; all of it where it is new or removed. */
export function DifferenceTable({
  name,
  before,
  after,
}: {
  name: string;
  before: unknown;
  after: unknown;
}) {
  const found = differences(before ?? {}, after ?? {});
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the window is moved by keys
    // biome-ignore lint/a11y/useSemanticElements: it is a region that scrolls, and no section
    <div className="wide" role="region" aria-label={name} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.whereIs}</th>
            {before !== null && <th scope="col">{say.before}</th>}
            {after !== null && <th scope="col">{say.after}</th>}
          </tr>
        </thead>
        <tbody>
          {found.map(({ path, before: old, after: now }) => (
            <tr key={path.join('.')}>
              <th scope="row">{pathInWords(path)}</th>
              {before !== null && (
                <td>
                  <ValueText value={old} />
                </td>
              )}
              {after !== null && (
                <td>
                  <ValueText value={now} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { messages } from './messages.ts';

const { article, changeSet, people, queue } = messages;

/** How forms call what they give beside entries. What no field of a form gives is not in it. */
const labels: Readonly<Record<string, string>> = {
  accord: article.accord,
  address: article.address,
  content: article.content,
  entry: changeSet.key,
  name: people.name,
  newPublisher: article.newSlug,
  published: article.published,
  publisher: article.publisher,
  roles: people.roles,
  title: queue.titleLabel,
  why: changeSet.why,
};

/** The label of the field that gave what was refused; null where there is none. */
export function givenLabel([field = '']: readonly string[]): string | null {
  return labels[field] ?? null;
}

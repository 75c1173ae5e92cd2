import { expect, test } from 'vitest';
import { namedBy } from '../../../src/desk/dry-run/named-by.ts';
import type { Reference } from '../../../src/drafts/reference.ts';
import { withNoun } from '../../../src/record/nouns.ts';
import { onEveryEngine } from '../../support/engines.ts';

onEveryEngine((fixture) => {
  test('the entries that name one in the tables are those whose drafts do', async () => {
    const { register } = fixture();
    const names = new Map<string, Set<string>>();
    for (const [type, drafts] of await register.drafts())
      for (const draft of drafts)
        withNoun(type, (noun) => {
          const read = noun.shape.parse(draft);
          const subject = `${type}:${noun.key(read)}`;
          if (!names.has(subject)) names.set(subject, new Set());
          for (const name of noun.references(read).map(subjectNamed))
            names.set(name, (names.get(name) ?? new Set()).add(subject));
        });
    expect(names.size).toBeGreaterThan(500);
    // An accord is named by those that it names itself, too: what links two of them is looked at from both sides.
    for (const [subject, by] of names) {
      if (subject.startsWith('Accord:'))
        for (const [other, others] of names)
          if (other.startsWith('Accord:') && others.has(subject)) by.add(other);
    }
    for (const [subject, by] of names) {
      const found = await namedBy(register.database.engine.db, subject);
      expect([...found].sort(), subject).toEqual([...by].sort());
      const without = await namedBy(register.database.engine.db, subject, false);
      expect([...without].sort(), subject).toEqual(
        [...by].filter((one) => !/^(Statement|Source):/.test(one)).sort(),
      );
    }
  });
}, 'seeds');

function subjectNamed({ noun, key }: Reference): string {
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}:${key}`;
}

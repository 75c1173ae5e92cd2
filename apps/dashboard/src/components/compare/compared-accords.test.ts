import { expect, test } from 'vitest';
import type { ComparedPlaceFragment } from '../../documents.generated.ts';
import { comparedAccords } from './compared-accords.ts';

function country(code: string, isGone: boolean, standings: Record<string, string>) {
  const places = Object.entries(standings).map(
    // What the groups are made of: no other field is read.
    ([name, standing]) => ({ id: name, standing, accord: { id: name, name } }),
  ) as unknown as readonly ComparedPlaceFragment[];
  const names = { id: code, code, alpha2: null, kind: 'UN_MEMBER' as const, name: code };
  return { country: names, isGone, places };
}

const groupsOf = (...countries: ReturnType<typeof country>[]) =>
  comparedAccords(countries).map(([group, rows]) => [
    typeof group === 'string' ? group : group.only.code,
    rows.map(({ accord }) => accord.name),
  ]);

test('a state that no longer exists takes part in nothing, whatever its last standing', () => {
  const gone = country('DDR', true, { Act: 'SIGNATORY', Pact: 'ENDED', Wish: 'DECLINED' });
  const successor = country('DEU', false, { Act: 'SIGNATORY' });
  expect(groupsOf(gone, successor)).toEqual([
    ['DEU', ['Act']],
    ['none', ['Pact', 'Wish']],
  ]);
  expect(groupsOf(gone)).toEqual([
    ['left', ['Act', 'Pact']],
    ['declined', ['Wish']],
  ]);
  const living = { ...gone, isGone: false };
  expect(groupsOf(living, successor)).toEqual([
    ['all', ['Act']],
    ['none', ['Pact', 'Wish']],
  ]);
});

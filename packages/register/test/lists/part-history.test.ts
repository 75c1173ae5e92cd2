import { beforeAll, describe, expect, test } from 'vitest';
import type { AccordDraft } from '../../src/accord/draft.ts';
import { onEveryEngine } from '../support/engines.ts';
import { accord, addRecord, statement } from '../support/gazette.ts';

const citations = [{ source: 'gazette' }];

/** The accord with what Land AAA did noted so. */
function noted(note: string): AccordDraft {
  const roles = [{ role: 'PRINCIPAL' as const, citations }];
  const act = { kind: 'ANNOUNCED' as const, date: '2025-11', by: { leader: 'envoy' }, citations };
  return {
    ...accord,
    participations: [
      { country: 'AAA', roles, acts: [{ ...act, note }] },
      { country: 'BBB', roles, acts: [act] },
    ],
  };
}

onEveryEngine((fixture) => {
  beforeAll(() => addRecord(fixture().register));

  const whysOf = async (...ids: readonly string[]) => {
    const { rows, totalCount } = await fixture().register.history.ofParts(ids, {});
    expect(await totalCount()).toBe(rows.length);
    return rows.map(({ why }) => why);
  };

  describe('The history of a part', () => {
    test('holds the revisions of its entry in which it changed, and no others', async () => {
      const { accords, acts } = fixture().register;
      await accords.add(noted('Said at noon.'), 'a note');
      await accords.add({ ...noted('Said at noon.'), description: 'A pact of two.' }, 'a sentence');
      await accords.add(noted('Said at dawn.'), 'a correction');

      const [act] = (await acts.list([{ country: 'AAA' }], {})).rows;
      const changed = ['test', 'a note', 'a correction'];
      expect(await whysOf(`Act:${act?.key}`)).toEqual(changed);
      expect(await whysOf('Participation:pact/AAA')).toEqual(changed);
      expect(await whysOf('RoleHeld:pact/AAA/PRINCIPAL')).toEqual(['test']);
      expect(await whysOf('Participation:pact/BBB')).toEqual(['test']);
      expect(await whysOf('Participation:pact/BBB', 'Participation:pact/AAA')).toEqual(changed);
    });

    test('of an office and of a wording', async () => {
      const { leaders, statements } = fixture().register;
      const office = { title: 'Envoy', country: 'AAA', from: '2020', to: '2026-01', citations };
      const envoy = { slug: 'envoy', names: { en: 'The Envoy' }, country: 'AAA' };
      await leaders.add({ ...envoy, offices: [office] }, 'one name');
      await leaders.add({ ...envoy, offices: [{ ...office, note: 'Acting.' }] }, 'acting');
      expect(await whysOf('Office:envoy/envoy-2020')).toEqual(['test', 'acting']);

      const draft = statement('again', { exact: 'Asked again' });
      await statements.add(draft, 'said');
      await statements.add({ ...draft, occasion: 'A dinner' }, 'where');
      const wordings = draft.wordings.map((wording) => ({ ...wording, cue: 'asked' }));
      await statements.add({ ...draft, wordings }, 'a cue');
      expect(await whysOf('Wording:again/1')).toEqual(['said', 'a cue']);
    });

    test('is empty for what is no part, or of no entry', async () => {
      for (const id of ['Accord:pact', 'Act:none/AAA/signed', 'Wording:again/9', 'Wording:', 'x'])
        expect(await whysOf(id)).toEqual([]);
    });
  });
});

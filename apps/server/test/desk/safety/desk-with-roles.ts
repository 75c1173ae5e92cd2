import { deed, invited, type StartedDesk, startedDesk } from '../started-desk.ts';

/** A desk with somebody of each role, and one more editor who does what the others need. */
export interface DeskWithRoles extends StartedDesk {
  readonly cookies: Readonly<Record<'admin' | 'editor' | 'other' | 'reviewer', string>>;
  /** The ids of people by their names. */
  ids(): Promise<ReadonlyMap<string, string>>;
  /** A change set of somebody with a draft and a text, in a state; its id, version, submission and effect. */
  begun(by: string, state?: 'APPROVED' | 'DRAFT' | 'SUBMITTED'): Promise<Begun>;
}

export interface Begun {
  readonly changeSet: string;
  readonly version: number;
  readonly submission: string;
  readonly effect: string;
  readonly text: string;
}

export async function deskWithRoles(): Promise<DeskWithRoles> {
  const desk = await startedDesk();
  const first = await desk.enter(await desk.firstLink());
  const cookies = {
    editor: await invited(desk, first, 'Editor', '[EDITOR]'),
    other: await invited(desk, first, 'Other', '[EDITOR, REVIEWER]'),
    reviewer: await invited(desk, first, 'Reviewer', '[REVIEWER]'),
    admin: await invited(desk, first, 'Admin', '[ADMIN]'),
  };
  let last = 0;
  return {
    ...desk,
    cookies,
    async ids() {
      const { people } = Object(await desk.at(first, '{ people { id name } }'));
      return new Map(people.map((one: { id: string; name: string }) => [one.name, one.id]));
    },
    async begun(by, state = 'DRAFT') {
      const key = `body-${++last}`;
      const draft = { slug: key, kind: 'NEWS_PUBLISHER', names: { en: 'A name' } };
      const { changeSet: set } = await deed(desk, by, 'createChangeSet', { title: 'A change' });
      const changeSet: string = set.id;
      const entry = { type: 'BODY', key };
      await deed(desk, by, 'saveDraft', { changeSet, entry, expected: 1, draft });
      const content = 'Words of an article.';
      let { version } = (await deed(desk, by, 'holdText', { changeSet, expected: 2, content }))
        .changeSet;
      if (state !== 'DRAFT')
        version = (
          await deed(desk, by, 'submit', { changeSet, expected: version, why: 'So it is.' })
        ).changeSet.version;
      const query =
        'query ($id: ID!) { changeSet(id: $id) { submissions { digest } texts { id } } checkChangeSet(id: $id) { effect { digest } } }';
      const shown = Object(await desk.at(by, query, { id: changeSet }));
      const submission: string = shown.changeSet.submissions[0]?.digest ?? '';
      const effect: string = shown.checkChangeSet.effect.digest;
      if (state === 'APPROVED')
        await deed(desk, cookies.reviewer, 'approve', { changeSet, submission, effect });
      return { changeSet, version, submission, effect, text: shown.changeSet.texts[0].id };
    },
  };
}

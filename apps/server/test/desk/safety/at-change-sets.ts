import { deed } from '../started-desk.ts';
import { type Attempts, ME, refusal, statusOf } from './asking.ts';

/** What is tried by those who are signed in. */
export const atChangeSets: Attempts = {
  async 'to save in a change set of somebody else'(desk) {
    const { changeSet, version: expected } = await desk.begun(desk.cookies.editor);
    const entry = { type: 'BODY', key: 'a' };
    return refusal(desk, desk.cookies.other, 'saveDraft', {
      changeSet,
      entry,
      expected,
      draft: {},
    });
  },
  async 'to approve what one saved, after somebody else took it over and submitted it'(desk) {
    const { editor, other } = desk.cookies;
    const { changeSet, version: expected, effect } = await desk.begun(other);
    await deed(desk, editor, 'takeOver', { changeSet, expected });
    await deed(desk, editor, 'submit', { changeSet, expected: expected + 1, why: 'So it is.' });
    const query = 'query ($id: ID!) { changeSet(id: $id) { submissions { digest } } }';
    const shown = Object(await desk.at(other, query, { id: changeSet }));
    const submission: string = shown.changeSet.submissions[0].digest;
    return refusal(desk, other, 'approve', { changeSet, submission, effect });
  },
  async 'to approve with another effect than the record would have'(desk) {
    const { editor, reviewer } = desk.cookies;
    const { changeSet, submission } = await desk.begun(editor, 'SUBMITTED');
    return refusal(desk, reviewer, 'approve', { changeSet, submission, effect: 'f'.repeat(64) });
  },
  async 'to take the last admin’s role away'(desk) {
    const ids = await desk.ids();
    const roles = (name: string, cookie: string) =>
      desk.at(
        cookie,
        'mutation ($id: ID!) { setRoles(person: $id, roles: [EDITOR]) { refusals { code } } }',
        { id: ids.get(name) },
      );
    await roles('First admin', desk.cookies.admin);
    const { setRoles } = Object(await roles('Admin', desk.cookies.admin));
    return `\`${setRoles.refusals[0].code}\``;
  },
  async 'a page with a script, a `javascript:` link and a handler'(desk) {
    const page =
      '<p onclick="alert(1)">One <a href="javascript:alert(2)">link</a>.<img src=x onerror=alert(3)></p><script>alert(4)</script>';
    const { editor } = desk.cookies;
    const { changeSet, version: expected } = await desk.begun(editor);
    await deed(desk, editor, 'holdText', { changeSet, expected, content: page });
    const query = 'query ($id: ID!) { changeSet(id: $id) { texts { text } } }';
    const shown = Object(await desk.at(editor, query, { id: changeSet }));
    const text: string = shown.changeSet.texts[1].text;
    return text.trim() === 'One link.' ? 'its words alone' : text;
  },
  async 'a name with a right-to-left override'(desk) {
    const { editor } = desk.cookies;
    const { changeSet, version: expected } = await desk.begun(editor);
    const draft = { slug: 'rtl', kind: 'NEWS_PUBLISHER', names: { en: 'The \u202eettezaG' } };
    const entry = { type: 'BODY', key: 'rtl' };
    await deed(desk, editor, 'saveDraft', { changeSet, entry, expected, draft });
    const args = { changeSet, expected: expected + 1, why: 'So it is.' };
    return refusal(desk, editor, 'submit', args);
  },
  async 'an article of more than 1,000,000 bytes'(desk) {
    const { editor } = desk.cookies;
    const { changeSet, version: expected } = await desk.begun(editor);
    const content = 'word '.repeat(200_001);
    return refusal(desk, editor, 'holdText', { changeSet, expected, content });
  },
  'a body of more than 2,500,000 bytes': (desk) =>
    statusOf(desk, { query: `{ me { name } } #${' '.repeat(2_500_000)}` }, desk.cookies.editor),
  async 'a query of the desk at `/graphql`, with a session'(desk) {
    const texts = ['', desk.cookies.editor].map(async (cookie) =>
      (await desk.post('/graphql', ME, { cookie })).text(),
    );
    const [without, withSession] = await Promise.all(texts);
    return without === withSession ? 'the bytes that it has without' : 'other bytes';
  },
  async 'a query of `/graphql` at the desk, with a session'(desk) {
    const headers = { cookie: desk.cookies.editor };
    const query = '{ accords { totalCount } }';
    const response = await desk.post('/desk/graphql', { query }, headers);
    return `\`${Object(await response.json()).errors[0].extensions.code}\``;
  },
};

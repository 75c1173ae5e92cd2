import { deed } from '../started-desk.ts';
import { type DeskWithRoles, deskWithRoles } from './desk-with-roles.ts';

let desk: DeskWithRoles | undefined;

/** What each role may do at a real desk. */
export const rights = {
  /** For nobody, an editor, a reviewer and an admin: yes or no. */
  async of(operation: string): Promise<readonly string[]> {
    desk ??= await deskWithRoles();
    const { editor, reviewer, admin } = desk.cookies;
    const all: string[] = [];
    for (const cookie of ['', editor, reviewer, admin])
      all.push((await may(desk, operation, cookie)) ? 'yes' : 'no');
    return all;
  },
  async close(): Promise<void> {
    await desk?.close();
    desk = undefined;
  },
};

async function may(at: DeskWithRoles, operation: string, cookie: string): Promise<boolean> {
  const { editor, other } = at.cookies;
  const own = cookie === editor ? editor : other;
  if (operation === 'the text of an article') {
    const { changeSet: id } = await at.begun(own);
    const query = 'query ($id: ID!) { changeSet(id: $id) { texts { text } } }';
    return (await asked(at, cookie, query, { id }))?.changeSet.texts[0].text != null;
  }
  if (operation === 'audit')
    return (await asked(at, cookie, '{ audit { nodes { what } } }', {}))?.audit != null;
  const read = QUERIES[operation];
  if (read !== undefined) {
    const { changeSet: id, text } = await at.begun(own);
    const query = read.includes('$id')
      ? `query ($id: ID!${read.includes('$text') ? ', $text: ID!' : ''}) { ${read} }`
      : `{ ${read} }`;
    const data = await asked(at, cookie, query, { id, text });
    return data !== null && !JSON.stringify(data).includes('NOT_ALLOWED');
  }
  const isReview = ['sendBack', 'approve', 'publish'].includes(operation);
  const state = operation === 'publish' ? 'APPROVED' : isReview ? 'SUBMITTED' : 'DRAFT';
  const author = operation === 'takeOver' ? other : own;
  const { changeSet, version: expected, submission, effect, text } = await at.begun(author, state);
  const person = (await at.ids()).get('New');
  const entry = { type: 'BODY', key: 'body-1' };
  const args: Readonly<Record<string, object>> = {
    createChangeSet: { title: 'Another' },
    saveDraft: { changeSet, entry, expected, draft: {} },
    dropDraft: { changeSet, entry, expected },
    holdText: { changeSet, expected, content: 'More words.' },
    saveDrafts: { changeSet, expected, drafts: [] },
    decideProposals: { changeSet, text, decisions: [{ id: 'a', decided: 'REJECTED' }] },
    takeOver: { changeSet, expected },
    retitle: { changeSet, expected, title: 'Another title' },
    submit: { changeSet, expected, why: 'So it is.' },
    withdraw: { changeSet, expected, why: 'Not needed.' },
    deleteText: { changeSet, text },
    sendBack: { changeSet, submission, comment: 'Look again.' },
    approve: { changeSet, submission, effect },
    publish: { changeSet, submission },
  };
  const given = args[operation];
  if (cookie === '')
    return (await at.post('/desk/graphql', { query: `mutation { ${operation} }` })).ok;
  const { refusals } = given
    ? await deed(at, cookie, operation, given)
    : Object(await at.at(cookie, OTHERS[operation] ?? operation, { person }))[operation];
  const codes: string[] = refusals.map(({ code }: { code: string }) => code);
  // There is no such draft; but it was theirs to drop.
  return !codes.includes('NOT_ALLOWED') && codes.every((code) => code === 'UNKNOWN');
}

const QUERIES: Readonly<Record<string, string>> = {
  me: 'me { name }',
  notPublished: 'notPublished { code }',
  people: 'people { name }',
  passkeys: 'passkeys { name }',
  changeSet: 'changeSet(id: $id) { title }',
  changeSets: 'changeSets { totalCount }',
  reports: 'reports { totalCount }',
  checkChangeSet: 'checkChangeSet(id: $id) { refusals { code } }',
  entry: 'entry(entry: { type: BODY, key: "the-gazette" }) { digest }',
  heldBefore: 'heldBefore(content: "Words.") { refusals { code } }',
  readArticle: 'readArticle(changeSet: $id, text: $text) { refusals { code } }',
  draftArticle: 'draftArticle(changeSet: $id, text: $text, accepted: []) { refusals { code } }',
  shape: 'shape(type: BODY)',
};

/** Mutations of what is no change set. A report that there is not is refused after the role. */
const OTHERS: Readonly<Record<string, string>> = {
  takeReport: 'mutation { takeReport(report: "none", changeSet: "none") { refusals { code } } }',
  dismissReport: 'mutation { dismissReport(report: "none", why: "So.") { refusals { code } } }',
  invite: 'mutation { invite(name: "New", roles: [EDITOR]) { refusals { code } } }',
  renewLink: 'mutation ($person: ID!) { renewLink(person: $person) { refusals { code } } }',
  removePasskey: 'mutation { removePasskey(passkey: "none") { refusals { code } } }',
  renamePerson:
    'mutation ($person: ID!) { renamePerson(person: $person, name: "New") { refusals { code } } }',
  setRoles:
    'mutation ($person: ID!) { setRoles(person: $person, roles: [REVIEWER]) { refusals { code } } }',
};

/** The data of an answer; null where there is none. */
async function asked(at: DeskWithRoles, cookie: string, query: string, variables: object) {
  const response = await at.post('/desk/graphql', { query, variables }, { cookie });
  return Object(await response.json()).data ?? null;
}

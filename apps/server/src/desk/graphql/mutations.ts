import type { Person } from '@signatory/register/desk';
import { correctedOf } from './corrected.ts';
import { onChangeSet, refusalsIn } from './refusals.ts';
import type { MutationResolvers, Refusal } from './types.generated.ts';

export const Mutation: MutationResolvers = {
  async createChangeSet(_, { title }, { desk, person }) {
    let id: string | undefined;
    const refusals = await refusalsIn(async () => {
      id = await desk.create(person.id, title);
    });
    return { changeSet: id === undefined ? null : await desk.changeSet(id), refusals };
  },
  saveDraft(_, { changeSet, entry, expected, base = null, draft = null }, context) {
    const { desk, person } = context;
    return onChangeSet(context, changeSet, () =>
      desk.save(person.id, changeSet, expected, { ...entry, base, draft }),
    );
  },
  saveDrafts(_, { changeSet, expected, drafts }, context) {
    const { desk, person } = context;
    const all = drafts.map(({ entry, base = null, draft = null }) => ({ ...entry, base, draft }));
    return onChangeSet(context, changeSet, () => desk.save(person.id, changeSet, expected, ...all));
  },
  holdText(_, { changeSet, expected, content, ...origin }, context) {
    const { desk, person } = context;
    const { address = null, publisher = null, published = null, newPublisher = null } = origin;
    const given = { content, address, publisher, published };
    return onChangeSet(context, changeSet, () =>
      desk.hold(person.id, changeSet, expected, given, newPublisher),
    );
  },
  decideProposals(_, { changeSet, text, decisions, accord = null }, context) {
    const { desk, person } = context;
    return onChangeSet(context, changeSet, () =>
      desk.decisions.decide(
        person.id,
        changeSet,
        text,
        decisions.map(({ decided, ...corrected }) => ({ ...correctedOf(corrected), decided })),
        accord,
      ),
    );
  },
  deleteText(_, { changeSet, text }, context) {
    const { desk, person } = context;
    return onChangeSet(context, changeSet, () => desk.texts.delete(person.id, changeSet, text));
  },
  async takeReport(_, { report, changeSet }, { desk, person }) {
    return { refusals: await refusalsIn(() => desk.reports.take(person.id, report, changeSet)) };
  },
  async dismissReport(_, { report, why }, { desk, person }) {
    return { refusals: await refusalsIn(() => desk.reports.dismiss(person.id, report, why)) };
  },
  dropDraft(_, { changeSet, entry, expected }, context) {
    const { desk, person } = context;
    return onChangeSet(context, changeSet, () => desk.drop(person.id, changeSet, expected, entry));
  },
  takeOver(_, { changeSet, expected }, context) {
    const { desk, person } = context;
    return onChangeSet(context, changeSet, () => desk.takeOver(person.id, changeSet, expected));
  },
  submit(_, { changeSet, expected, why }, context) {
    const { desk, person } = context;
    return onChangeSet(context, changeSet, () => desk.submit(person.id, changeSet, expected, why));
  },
  retitle(_, { changeSet, expected, title }, context) {
    const { desk, person } = context;
    return onChangeSet(context, changeSet, () =>
      desk.retitle(person.id, changeSet, expected, title),
    );
  },
  withdraw(_, { changeSet, expected, why }, context) {
    const { desk, person } = context;
    return onChangeSet(context, changeSet, () =>
      desk.withdraw(person.id, changeSet, expected, why),
    );
  },
  sendBack(_, { changeSet, submission, comment }, context) {
    const { desk, person } = context;
    return onChangeSet(context, changeSet, () =>
      desk.sendBack(person.id, changeSet, submission, comment),
    );
  },
  approve(_, { changeSet, submission, effect }, context) {
    const { desk, person } = context;
    return onChangeSet(context, changeSet, () =>
      desk.approve(person.id, changeSet, submission, effect),
    );
  },
  publish(_, { changeSet, submission }, context) {
    const { desk, person, session } = context;
    return onChangeSet(context, changeSet, async () => {
      await desk.signIn.requireProof(session);
      return desk.publish(person.id, changeSet, submission);
    });
  },
  async invite(_, { name, roles }, { desk, person, session, addressOf }) {
    let [invited, link]: [Person | null, string | null] = [null, null];
    const refusals: readonly Refusal[] = await refusalsIn(async () => {
      await desk.signIn.requireProof(session);
      invited = await desk.people.add(person.id, name, roles);
      link = addressOf(await desk.signIn.invite(person.id, invited.id));
    });
    return { person: invited, link, refusals };
  },
  async renewLink(_, { person: id }, { desk, person, session, addressOf }) {
    let link: string | null = null;
    const refusals = await refusalsIn(async () => {
      await desk.signIn.requireProof(session);
      link = addressOf(await desk.signIn.invite(person.id, id));
    });
    return { person: (await desk.people.byIds([id])).get(id) ?? null, link, refusals };
  },
  async removePasskey(_, { passkey }, { desk, person, session }) {
    const refusals = await refusalsIn(async () => {
      await desk.signIn.requireProof(session);
      await desk.passkeys.remove(person.id, session, passkey);
    });
    return { person, link: null, refusals };
  },
  async renamePerson(_, { person: id, name }, { desk, person, session }) {
    const refusals = await refusalsIn(async () => {
      await desk.signIn.requireProof(session);
      await desk.people.rename(person.id, id, name);
    });
    return { person: (await desk.people.byIds([id])).get(id) ?? null, link: null, refusals };
  },
  async setRoles(_, { person: id, roles }, { desk, person, session }) {
    const refusals = await refusalsIn(async () => {
      await desk.signIn.requireProof(session);
      await desk.people.setRoles(person.id, id, roles);
    });
    return { person: (await desk.people.byIds([id])).get(id) ?? null, link: null, refusals };
  },
};

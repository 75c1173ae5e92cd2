import { expect, test } from 'vitest';
import { randomBelow } from '../../../../../packages/register/test/standing/generated-histories.ts';
import { deed, invited, type StartedDesk, startedDesk } from '../started-desk.ts';
import { attempted } from './attempted.ts';
import { Model, PEOPLE, type Tab, type Tried } from './model.ts';

const RUNS = 500;
const STEPS = 18;
/** How many runs one server sees: it limits how much one person asks in a minute. */
const RUNS_OF_SERVER = 10;

const DEEDS = ['save', 'save', 'drop', 'takeOver', 'submit', 'submit', 'submit', 'submit'] as const;
const DECISIONS = ['sendBack', 'approve', 'approve', 'approve', 'claim', 'claim', 'claim'] as const;

/** Does things at random, as three people with two tabs each, one after another or two at once. Gives how many change sets were published. */
async function interleaved(
  desk: StartedDesk,
  cookies: Readonly<Record<string, string>>,
  seed: number,
): Promise<number> {
  const random = randomBelow(seed);
  // No list here is empty.
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
  let model = new Model(new Map(Object.entries(PEOPLE)));
  const at = (by: string, name: string, args: object) => deed(desk, cookies[by] ?? '', name, args);
  const sets: string[] = [];
  for (const by of ['ann', 'ben']) {
    const { changeSet } = await at(by, 'createChangeSet', { title: `Run ${seed}` });
    sets.push(changeSet.id);
    model.create(changeSet.id, by);
  }
  const tabs = new Map<string, Tab>();
  /** What was loaded since something was last done. */
  const fresh = new Map<string, Tab>();

  async function loaded(set: string): Promise<Tab> {
    const data = Object(
      await desk.at(
        cookies.cem ?? '',
        'query ($id: ID!) { changeSet(id: $id) { version state submissions { number digest } } checkChangeSet(id: $id) { effect { digest } } }',
        { id: set },
      ),
    );
    const { version, submissions } = data.changeSet;
    const { number: submission = 0, digest = 'none' } = submissions.at(-1) ?? {};
    const effect = data.checkChangeSet.effect?.digest ?? 'none';
    return { version, submission, digest, effect, made: model.made(set) };
  }

  async function anything(): Promise<readonly [Tried, string]> {
    const [by, set] = [pick(Object.keys(PEOPLE)), pick(sets)];
    const name = `${by} ${random(2)} ${set}`;
    // Now and then a tab shows what is over.
    const stale = random(6) === 0 ? tabs.get(name) : undefined;
    const tab = stale ?? fresh.get(set) ?? (await loaded(set));
    if (!stale) fresh.set(set, tab);
    tabs.set(name, tab);
    const { version: seen, submission } = tab;
    if (random(2) === 0) return [[{ do: pick(DECISIONS), by, set, submission }, tab], name];
    const key = `run-${seed}-${pick(['a', 'b', 'c'])}`;
    const what = random(30) === 0 ? 'withdraw' : pick(DEEDS);
    if (what === 'drop') return [[{ do: what, by, set, seen, key }, tab], name];
    if (what !== 'save') return [[{ do: what, by, set, seen }, tab], name];
    const draft = { slug: key, kind: 'NEWS_PUBLISHER', names: { en: `Name ${random(1_000)}` } };
    const entry = { type: 'Body', key, base: null, draft } as const;
    return [[{ do: what, by, set, seen, draft: entry }, tab], name];
  }

  function done(tried: Tried) {
    return attempted(desk, cookies[tried[0].by] ?? '', tried);
  }

  async function requireAsModel(one: Model): Promise<void> {
    for (const id of sets) {
      const { changeSet } = Object(
        await desk.at(
          cookies.cem ?? '',
          `query ($id: ID!) { changeSet(id: $id) { state version author { name } drafts { key draft }
            submissions { number drafts { key draft } } } }`,
          { id },
        ),
      );
      const drafts = [...one.drafts(id).values()].map(({ key, draft }) => ({ key, draft }));
      const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
      expect(changeSet).toEqual({
        state: one.state(id),
        version: one.version(id),
        author: { name: one.author(id) },
        drafts: drafts.sort(byKey),
        // What was submitted is as it was then.
        submissions: Array.from({ length: one.submissions(id) }, (_, i) => {
          const then = [...one.submitted(id, i + 1)].map(([key, draft]) => ({ key, draft }));
          return { number: i + 1, drafts: then.sort(byKey) };
        }),
      });
    }
  }

  for (let step = 0; step < STEPS; step++) {
    fresh.clear();
    let [first, name] = await anything();
    // Mostly something that may be done, so that the runs get far; now and then whatever comes.
    for (let more = random(6); more > 0 && model.against(first).size > 0; more--)
      [first, name] = await anything();
    const [second] = random(4) === 0 ? await anything() : [];
    if (!second || (first[0].do === 'claim' && second[0].do === 'claim')) {
      const before = model.against(first);
      const { refusals } = await done(first);
      const code = refusals[0]?.code;
      if (before.size > 0) expect([...before], first[0].do).toContain(code);
      if (model.do(first)) expect(refusals, first[0].do).toEqual([]);
      else if (before.size === 0) expect(code).toBe('CHANGED_BASE');
      tabs.delete(name);
      continue;
    }
    // Two at once end as in one of the two orders.
    const answers = await Promise.all([done(first), done(second)]);
    const isDone = answers.map(({ refusals }) => refusals.length === 0);
    const orders = [
      [0, 1],
      [1, 0],
    ].flatMap((order) => {
      const one = model.copy();
      const pair = [first, second];
      const ends: boolean[] = [];
      for (const i of order) ends[i] = one.do(pair[i] as Tried);
      return `${ends}` === `${isDone}` ? [one] : [];
    });
    const states: string[] = [];
    for (const one of orders) {
      try {
        await requireAsModel(one);
        model = one;
        states.length = 0;
        break;
      } catch (error) {
        states.push(String(error));
      }
    }
    expect({ of: orders.length > 0, states }, `${first[0].do} and ${second[0].do}`).toEqual({
      of: true,
      states: [],
    });
  }
  await requireAsModel(model);
  // Readers have what was published, and nothing else of the run.
  for (const letter of ['a', 'b', 'c']) {
    const slug = `run-${seed}-${letter}`;
    const { data } = await desk.ask(
      'query ($slug: String!) { body(slug: $slug) { names { text } } }',
      { slug },
    );
    const draft = model.published.get(slug);
    expect(data).toEqual({ body: draft ? { names: [{ text: Object(draft).names.en }] } : null });
  }
  return sets.filter((set) => model.state(set) === 'PUBLISHED').length;
}

test('whatever three people with two tabs ask of the desk, nothing is lost, and nothing is published but what another has approved', async () => {
  let published = 0;
  for (let first = 1; first <= RUNS; first += RUNS_OF_SERVER) {
    const desk = await startedDesk();
    const admin = await desk.enter(await desk.firstLink());
    const cookies: Record<string, string> = {};
    for (const [name, roles] of Object.entries(PEOPLE))
      cookies[name] = await invited(desk, admin, name, `[${roles.join(', ').toUpperCase()}]`);
    for (let seed = first; seed < first + RUNS_OF_SERVER; seed++)
      published += await interleaved(desk, cookies, seed);
    await desk.close();
  }
  // The runs reach as far as publication.
  expect(published).toBeGreaterThan(RUNS / 10);
}, 1_800_000);

import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { Refused } from '../errors.ts';
import { addFile, replaceFile } from '../seeds/files.ts';
import { listOf, objectOf } from '../seeds/object-of.ts';
import { stringifySeed } from '../seeds/seed-file.ts';
import type { ActSeed } from './act-seed.ts';
import type { ArticleDraft } from './draft-article.ts';
import { sameAct } from './same-act.ts';

/** The files that a draft adds to a folder of seeds, by path: its source and its statements. */
export function filesOf({ source, statements }: ArticleDraft): ReadonlyMap<string, string> {
  const folder = `sources/${source.slug}`;
  return new Map([
    [`${folder}/source.yaml`, stringifySeed(source.fields)],
    ...(statements.length > 0
      ? [[`${folder}/statements.yaml`, stringifySeed(statements)] as const]
      : []),
  ]);
}

/**
 * Writes a draft into a folder of seeds: its files, its acts at the end of their participations, persons who are new at the end of
 * `leaders.yaml`. `npm run tidy` puts them in order. Throws `Refused` where the source is there already.
 */
export async function writeDraft(folder: string, draft: ArticleDraft): Promise<string[]> {
  const written: string[] = [];
  for (const [path, text] of filesOf(draft)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    if (!(await addFile(join(folder, path), text)))
      throw new Refused(
        `${path} is there already`,
        'take the folder out first, or edit what is there',
      );
    written.push(path);
  }
  for (const [accord, acts] of Map.groupBy(draft.acts, (act) => act.accord)) {
    const path = `accords/${accord}.yaml`;
    const text = await readFile(join(folder, path), 'utf8');
    await replaceFile(join(folder, path), withActs(text, acts));
    written.push(path);
  }
  if (draft.unknown.length > 0) {
    const people = draft.unknown.map(({ slug, name }) => ({ slug, names: { en: name } }));
    const path = join(folder, 'leaders.yaml');
    await replaceFile(path, `${await readFile(path, 'utf8')}${stringifySeed(people)}`);
    written.push('leaders.yaml');
  }
  return written;
}

/** An accord's file with acts at the end of the participations that they belong to; of those that are there, with their citations. Comments stay where they are. */
export function withActs(text: string, acts: readonly ActSeed[]): string {
  const document = parseDocument(text);
  for (const { country, act } of acts) {
    const path = country === null ? ['acts'] : actsOf(document, country);
    const there = document.hasIn(path) ? toList(document, path) : [];
    const same = sameAct(there, act);
    if (same >= 0) for (const one of act.citations) addCitation(document, [...path, same], one);
    else if (document.hasIn(path)) document.addIn(path, document.createNode(act));
    else document.setIn(path, document.createNode([act]));
  }
  return document.toString({ lineWidth: 0 });
}

type Path = readonly (string | number)[];

const toList = (document: ReturnType<typeof parseDocument>, path: Path): readonly unknown[] =>
  listOf(path.reduce((at: unknown, key) => Object(at)[key], document.toJS()));

/** Adds a citation to an act that is there, once of each source. */
function addCitation(
  document: ReturnType<typeof parseDocument>,
  act: Path,
  citation: ActSeed['act']['citations'][number],
): void {
  const path = [...act, 'citations'];
  const there = document.hasIn(path) ? toList(document, path) : [];
  if (there.some((one) => objectOf(one)?.source === citation.source)) return;
  if (there.length > 0) document.addIn(path, document.createNode(citation));
  else document.setIn(path, document.createNode([citation]));
}

/** Where the acts of a country stand; its participation is added if there is none. */
function actsOf(document: ReturnType<typeof parseDocument>, country: string): (string | number)[] {
  const list: unknown = document.toJS().participations;
  const participations = Array.isArray(list) ? list : [];
  const index = participations.findIndex((one) => one?.country === country);
  if (index >= 0) return ['participations', index, 'acts'];
  const node = document.createNode({ country, acts: [] });
  if (participations.length > 0) document.addIn(['participations'], node);
  else document.setIn(['participations'], document.createNode([{ country, acts: [] }]));
  return ['participations', participations.length, 'acts'];
}

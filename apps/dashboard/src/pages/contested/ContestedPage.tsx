import { entryReferences } from '../../address/entry-references.ts';
import { paths } from '../../address/paths.ts';
import { AccordName } from '../../components/accord/AccordName.tsx';
import css from '../../components/act/ActList.module.css';
import { ContestedAct } from '../../components/contested/ContestedAct.tsx';
import { NumberMeanings } from '../../components/day/NumberMeanings.tsx';
import { EntryFilters } from '../../components/list/EntryFilters.tsx';
import type { ContestedActsFragment, ContestedPlacesFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { Head } from '../../ui/page/Head.tsx';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { Empty } from '../../ui/text/Empty.tsx';
import { Lead } from '../../ui/text/Lead.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';

type Acts = ContestedActsFragment['nodes'];
type Places = ContestedPlacesFragment['nodes'];

export const contestedPage = definePage({
  query: 'ContestedPage',
  parameters: { accord: 'text', country: 'text' },
  references: (found, { search }) => entryReferences(search, found),
  concerns: ({ search }) => ({
    ...(search.get('accord') && { accord: search.get('accord') }),
    ...(search.get('country') && { country: search.get('country') }),
  }),
  variables: ({ language, search }) => {
    const [accord, country] = [search.get('accord') ?? '', search.get('country') ?? ''];
    const filter = { contested: true, accord: accord || null, country: country || null };
    return { language, accord, country, filter };
  },
  subject: ({ acts, every }) => ({ acts, every }),
  async rest(ask, { acts, every }, { language, filter = null }) {
    const further: { acts: Acts[number][]; places: Places[number][] } = { acts: [], places: [] };
    for (let { pageInfo } = acts; pageInfo.hasNextPage; ) {
      const next = await ask('MoreContestedActs', { language, filter, after: pageInfo.endCursor });
      further.acts.push(...next.acts.nodes);
      pageInfo = next.acts.pageInfo;
    }
    for (let { pageInfo } = every; pageInfo.hasNextPage; ) {
      const next = await ask('MoreContestedPlaces', { language, after: pageInfo.endCursor });
      further.places.push(...next.acts.nodes);
      pageInfo = next.acts.pageInfo;
    }
    return further;
  },
});

/** Every contested act with what the sources of each side say, by accord. */
export function ContestedPage() {
  const { contested: words, counts, frame } = useMessages();
  const { subject, rest } = contestedPage.useSubject();
  const acts = [...subject.acts.nodes, ...(rest?.acts ?? [])];
  const places = [...subject.every.nodes, ...(rest?.places ?? [])];
  const groups = [...Map.groupBy(acts, ({ accord }) => accord.id).values()];
  const accords = places.flatMap(({ accord }) => [
    accord,
    ...(accord.partOf ? [accord.partOf] : []),
  ]);
  const countries = places.flatMap(({ country }) => (country ? [country] : []));
  return (
    <>
      <Head title={words.title} description={words.lead} path={paths.contested()} />
      <PageHead kicker={frame.register} title={words.title}>
        <Lead>{words.lead}</Lead>
        <p className="quiet">{words.rule}</p>
      </PageHead>
      <EntryFilters accords={eachOnce(accords)} countries={eachOnce(countries)} />
      {acts.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <p>
          <MessageText of="acts">{() => words.count(acts.length)}</MessageText>
        </p>
      )}
      {groups.map((group) =>
        group.slice(0, 1).map(({ accord }) => (
          <Section
            key={accord.id}
            title={accord.name}
            aside={
              <>
                <MessageText of="acts">{() => counts.acts(group.length)}</MessageText>
                <br />
                <AccordName accord={accord} />
              </>
            }
          >
            <ul className={css.list}>
              {group.map((act) => (
                <li key={act.id}>
                  <ContestedAct act={act} />
                </li>
              ))}
            </ul>
          </Section>
        )),
      )}
      <NumberMeanings kinds={['acts']} />
    </>
  );
}

function eachOnce<Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

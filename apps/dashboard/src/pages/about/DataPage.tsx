import { dataTables } from '../../address/data-files.ts';
import { elsewhere, paths } from '../../address/paths.ts';
import { Accessed, Texts } from '../../components/citation/CitationTexts.tsx';
import { countryCount } from '../../components/country/country-count.ts';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { FileLink } from '../../ui/page/FileLink.tsx';
import { Head } from '../../ui/page/Head.tsx';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { Code } from '../../ui/text/Code.tsx';
import { Lead } from '../../ui/text/Lead.tsx';
import { CREDIT } from './AboutPage.tsx';
import css from './DataPage.module.css';
import { FeedAddresses } from './FeedAddresses.tsx';

export const dataPage = definePage({
  query: 'DataPage',
  parameters: {},
  variables: () => ({}),
  // The examples use records that exist in this register.
  subject: ({ register, accords, countries, leaders }) => ({
    ...register,
    accord: accords.nodes[0]?.slug,
    country: countries.nodes[0]?.code,
    noStates: countries.totalCount - register.counts.countries,
    leader: leaders.nodes[0]?.slug,
  }),
});

export function DataPage() {
  const messages = useMessages();
  const { citations, counts, data, frame } = messages;
  const { subject: register } = dataPage.useSubject();
  const { licence, digest, counts: totals, accord, country, leader, noStates } = register;
  const { origin } = useHydrationState();
  return (
    <>
      <Head
        title={frame.data}
        description={data.description}
        path={paths.data()}
        jsonLd={{
          '@type': 'Dataset',
          name: CREDIT,
          description: data.description,
          license: `https://spdx.org/licenses/${licence}`,
          isAccessibleForFree: true,
          version: digest,
          distribution: tableNames.map((name) => ({
            '@type': 'DataDownload',
            encodingFormat: 'text/csv',
            contentUrl: `${origin}/data/${name}.csv`,
          })),
        }}
      />
      <PageHead kicker={frame.data} title={data.title}>
        <Lead>{data.lead}</Lead>
      </PageHead>
      <Section title={data.record}>
        <ul className={css.counts}>
          <li>{data.withAgreements(counts.accords(totals.accords))}</li>
          <li>{countryCount(messages, totals.countries, noStates)}</li>
          <li>{counts.acts(totals.acts)}</li>
          <li>{counts.statements(totals.statements)}</li>
          <li>{counts.wordings(totals.wordings)}</li>
          <li>{counts.sources(totals.sources)}</li>
        </ul>
        <p>
          {data.digest} <code dir="ltr">{digest}</code>
        </p>
      </Section>
      <Section title={data.tables} aside={data.tablesAside} name="tables">
        <dl className={css.tables}>
          {tableNames.map((name) => (
            <div key={name}>
              <dt>{data.tableNames[name]}</dt>
              <dd>{data.tableHolds[name]}</dd>
              <dd className={css.formats} dir="ltr">
                {['csv', 'json', ...(name === 'statements' ? ['jsonld'] : [])].map((format) => (
                  <FileLink
                    key={format}
                    href={`/data/${name}.${format}`}
                  >{`${name}.${format}`}</FileLink>
                ))}
                <FileLink href={elsewhere.forExcel(`/data/${name}.csv`)}>{data.excel}</FileLink>
              </dd>
              <dd className={css.parameters} dir="ltr">
                {dataTables[name].map((parameter) => (
                  <code key={parameter}>{parameter}</code>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <p>{data.filtered}</p>
        <Code>{elsewhere.signatories('csv', { ...(accord && { accord }), asOf: DAY })}</Code>
        <p>{data.csv}</p>
        <p>
          {data.described} <FileLink href={elsewhere.files}>datapackage.json</FileLink>
        </p>
      </Section>
      <Section title={data.whole} name="sqlite">
        <p>
          {data.wholeHolds} <FileLink href={elsewhere.sqlite}>register.sqlite</FileLink>
        </p>
        <Code>{`${origin && `curl -O ${origin}${elsewhere.sqlite}\n`}datasette register.sqlite`}</Code>
      </Section>
      <Section title={data.feeds} name="feeds">
        <FeedAddresses accord={accord} country={country} leader={leader} />
        <p>{data.events}</p>
        <Code>{EVENTS}</Code>
      </Section>
      <Section title="GraphQL" name="graphql">
        <p>{data.graphql}</p>
        <p>
          <code dir="ltr">{`${origin}${elsewhere.graphql}`}</code>{' '}
          <a href={elsewhere.playground}>{frame.playground}</a>
        </p>
        <p>{data.schema}</p>
        <Code>{schemaExample(accord)}</Code>
      </Section>
      <Section title={citations.ofRegister} name="cite">
        <Texts texts={register} name="register" digest={digest} />
        <Accessed />
      </Section>
      <Section title={data.licence} name="licence">
        <p>{data.credit(licence)}</p>
        <p>
          <bdi lang="en">{CREDIT}</bdi>
        </p>
        <p>{data.words}</p>
      </Section>
    </>
  );
}

/** A day that examples ask for. */
const DAY = '2025-11-07';

const tableNames = [
  'signatories',
  'statements',
  'acts',
  'announcements',
  'relations',
  'offices',
  'sources',
] as const;

const EVENTS = `const events = new EventSource('/events');
events.addEventListener('revision', ({ data }) => console.log(JSON.parse(data).digest));`;

const schemaExample = (
  accord?: string,
): string => `import { SignatoriesDocument } from '@signatory/schema/documents';
import { print } from 'graphql';

const answer = await fetch('/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query: print(SignatoriesDocument),
    variables: { ${accord === undefined ? '' : `accord: '${accord}', `}asOf: '${DAY}' },
  }),
});`;

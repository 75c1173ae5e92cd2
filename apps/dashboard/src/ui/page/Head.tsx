import { cards } from '../../address/paths.ts';
import { inLanguage, type Language, languages } from '../../messages/languages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import type { JsonLd as Data } from '../../text/json-ld.ts';
import { JsonLd } from './JsonLd.tsx';

/** What the page says of itself to search engines and to those who share it. React moves these into the head. */
export function Head(props: {
  title: string;
  description: string;
  path: string;
  /** The path that search engines are to hold instead, where this one shows a part of what is there (RFC 6596). */
  canonicalPath?: string;
  /** The picture to show where the page is shared; the register's own where it has none. */
  card?: string;
  /** The address of the feed of what the page is about. */
  feed?: string;
  /** What the page is about, for programs: an object of schema.org, without `@context`. */
  jsonLd?: Data;
}) {
  const { origin, language } = useHydrationState();
  const { path, canonicalPath = path } = props;
  const canonicalIn = (tag: Language) => `${origin}${inLanguage(tag, canonicalPath)}`;
  return (
    <>
      <title>{`${props.title} · Signatory`}</title>
      <meta name="description" content={props.description} />
      <link rel="canonical" href={canonicalIn(language)} />
      {(Object.keys(languages) as Language[]).map((tag) => (
        <link key={tag} rel="alternate" hrefLang={tag} href={canonicalIn(tag)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={canonicalIn('en')} />
      <meta property="og:title" content={props.title} />
      <meta property="og:description" content={props.description} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content="Signatory" />
      <meta property="og:locale" content={language} />
      <meta property="og:url" content={`${origin}${inLanguage(language, path)}`} />
      <meta name="twitter:card" content="summary_large_image" />
      {/* Whoever shows it reads whole addresses alone. */}
      {origin && <meta property="og:image" content={`${origin}${props.card ?? cards.register}`} />}
      {origin && <meta property="og:image:alt" content={props.description} />}
      {props.feed && (
        <link
          rel="alternate"
          type="application/atom+xml"
          title={props.title}
          href={`${origin}${props.feed}`}
        />
      )}
      {props.jsonLd && <JsonLd data={props.jsonLd} />}
    </>
  );
}

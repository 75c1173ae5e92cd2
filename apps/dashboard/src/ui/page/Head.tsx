import { useKnownOn, withKnownOn } from '../../address/known-on.ts';
import { cards } from '../../address/paths.ts';
import { inLanguage, type Language, languages } from '../../messages/languages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import type { JsonLd as Data } from '../../text/json-ld.ts';
import { JsonLd } from './JsonLd.tsx';

/** The metadata of a page for search engines and social media. React moves these elements into the head. */
export function Head(props: {
  title: string;
  description: string;
  path: string;
  /** The canonical path, where this page shows a part of it (RFC 6596). */
  canonicalPath?: string;
  /** The preview image; that of the register where absent. */
  card?: string;
  /** The URL of the page's feed. */
  feed?: string;
  /** Whether other sites can embed what the page is about. */
  isEmbedded?: boolean;
  /** The JSON-LD of the page: an object of schema.org, without `@context`. */
  jsonLd?: Data;
}) {
  const { origin, language, hasCards = true } = useHydrationState();
  const knownOn = useKnownOn();
  const path = withKnownOn(props.path, knownOn);
  const canonicalPath = withKnownOn(props.canonicalPath ?? path, knownOn);
  const card = withKnownOn(props.card ?? cards.register, knownOn);
  const canonicalIn = (tag: Language) => `${origin}${inLanguage(tag, canonicalPath)}`;
  return (
    <>
      <title>{`${props.title} · Signatory`}</title>
      <meta name="description" content={props.description} />
      {/* Search engines and social media read whole addresses only. */}
      {origin && (
        <>
          <link rel="canonical" href={canonicalIn(language)} />
          {(Object.keys(languages) as Language[]).map((tag) => (
            <link key={tag} rel="alternate" hrefLang={tag} href={canonicalIn(tag)} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={canonicalIn('en')} />
          <meta property="og:url" content={`${origin}${inLanguage(language, path)}`} />
        </>
      )}
      <meta property="og:title" content={props.title} />
      <meta property="og:description" content={props.description} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content="Signatory" />
      <meta property="og:locale" content={language} />
      <meta name="twitter:card" content="summary_large_image" />
      {origin && hasCards && <meta property="og:image" content={`${origin}${card}`} />}
      {origin && hasCards && <meta property="og:image:alt" content={props.description} />}
      {props.feed && (
        <link
          rel="alternate"
          type="application/atom+xml"
          title={props.title}
          href={`${origin}${withKnownOn(props.feed, knownOn)}`}
        />
      )}
      {/* The discovery of oEmbed: the addresses are whole ones. */}
      {props.isEmbedded && origin && (
        <link
          rel="alternate"
          type="application/json+oembed"
          title={props.title}
          href={`${origin}/oembed?${new URLSearchParams({
            url: `${origin}${inLanguage(language, path)}`,
            format: 'json',
          })}`}
        />
      )}
      {props.jsonLd && <JsonLd data={props.jsonLd} />}
    </>
  );
}

import { useHandover } from '../handover.ts';
import { inLanguage, type Language, languages } from '../languages.ts';

/** What the page says of itself to search engines and to those who share it. React moves these into the head. */
export function Head(props: { title: string; description: string; path: string }) {
  const { origin, language } = useHandover();
  const addressIn = (tag: Language) => `${origin}${inLanguage(tag, props.path)}`;
  return (
    <>
      <title>{`${props.title} · Signatory`}</title>
      <meta name="description" content={props.description} />
      <link rel="canonical" href={addressIn(language)} />
      {(Object.keys(languages) as Language[]).map((tag) => (
        <link key={tag} rel="alternate" hrefLang={tag} href={addressIn(tag)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={addressIn('en')} />
      <meta property="og:title" content={props.title} />
      <meta property="og:description" content={props.description} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content="Signatory" />
      <meta property="og:locale" content={language} />
      <meta property="og:url" content={addressIn(language)} />
    </>
  );
}

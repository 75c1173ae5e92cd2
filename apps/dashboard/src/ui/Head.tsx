import { useHandover } from '../handover.ts';

/** What the page says of itself to search engines and to those who share it. React moves these into the head. */
export function Head(props: { title: string; description: string; path: string }) {
  const { origin } = useHandover();
  const address = `${origin}${props.path}`;
  return (
    <>
      <title>{`${props.title} · Signatory`}</title>
      <meta name="description" content={props.description} />
      <link rel="canonical" href={address} />
      <meta property="og:title" content={props.title} />
      <meta property="og:description" content={props.description} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content="Signatory" />
      <meta property="og:url" content={address} />
    </>
  );
}

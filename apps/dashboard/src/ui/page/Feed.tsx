/** A link to a feed. */
export function Feed({ path }: { path: string }) {
  return (
    <a href={path} dir="ltr" type="application/atom+xml">
      {path}
    </a>
  );
}

/** A feed, by its address, which a reader hands to a program. */
export function Feed({ path }: { path: string }) {
  return (
    <a href={path} dir="ltr" type="application/atom+xml">
      {path}
    </a>
  );
}

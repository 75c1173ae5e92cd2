import css from './Flag.module.css';

/** A small flag, decorative because the name is beside it; nothing where there is no flag. */
export function Flag({ alpha2 }: { alpha2: string | null }) {
  if (alpha2 === null) return null;
  return (
    <img
      className={css.flag}
      src={`${__FLAGS__}/${alpha2}.png`}
      alt=""
      width="18"
      height="12"
      loading="lazy"
    />
  );
}

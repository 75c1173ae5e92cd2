import { useMessages } from '../../messages/messages.ts';
import css from './SectionBar.module.css';

/** Links to the sections of a page, by their fragments. */
export function SectionBar({
  sections,
}: {
  sections: readonly (readonly [name: string, title: string])[];
}) {
  const { frame } = useMessages();
  return (
    <nav aria-label={frame.onThisPage} className={css.bar}>
      {sections.map(([name, title]) => (
        <a key={name} href={`#${name}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}

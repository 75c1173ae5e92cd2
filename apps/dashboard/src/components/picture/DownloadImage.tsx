import { useFirstMessages } from '../../messages/messages.ts';
import submit from '../../ui/form/Submit.module.css';
import css from './Picture.module.css';

/** Saves a picture as a PNG. Needs scripts and is not shown without them. */
export function DownloadImage({ file }: { file: string }) {
  const { picture } = useFirstMessages();
  return (
    <button
      type="button"
      className={`${submit.plain} ${css.scripted}`}
      onClick={() => import('./download-image.ts').then((it) => it.downloadImage(file))}
    >
      {picture.download}
    </button>
  );
}

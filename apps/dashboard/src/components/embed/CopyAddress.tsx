import { frameOf, type Size } from '../../address/embeds.ts';
import { useFirstMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import submit from '../../ui/form/Submit.module.css';
import { Code } from '../../ui/text/Code.tsx';
import { useCopy } from '../citation/use-copy.ts';
import css from '../picture/Picture.module.css';

export interface CopyAddressProps {
  /** The path, with the prefix of its language. */
  readonly path: string;
  /** Where what is copied is not the address of a feed but the element that frames an embed. */
  readonly frame?: Size & { readonly title: string };
}

/** The address of a feed, or the code that embeds a part of a page, to read and to copy. */
export function CopyAddress({ path, frame }: CopyAddressProps) {
  const { embed } = useFirstMessages();
  const { origin, reachedAt } = useHydrationState();
  const { status, copy } = useCopy();
  // Where the server knows no address that it may trust, the browser knows under which it came.
  const here = origin || reachedAt || (typeof window === 'undefined' ? '' : window.location.origin);
  const text = frame ? frameOf(`${here}${path}`, frame.title, frame) : `${here}${path}`;
  const button = (
    <>
      <button
        type="button"
        className={`${submit.plain} ${css.scripted}`}
        onClick={() => copy(text, frame ? embed.copied : embed.copiedAddress)}
      >
        {frame ? embed.copy : embed.copyAddress}
      </button>{' '}
      <span role="status">{status}</span>
    </>
  );
  if (frame)
    return (
      <>
        <Code>{text}</Code>
        <p>{button}</p>
      </>
    );
  return (
    <>
      <a href={path} dir="ltr" type="application/atom+xml">
        {path}
      </a>{' '}
      {button}
    </>
  );
}

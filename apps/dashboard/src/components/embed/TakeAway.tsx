import type { ReactNode } from 'react';
import type { Embedded } from '../../address/embeds.ts';
import { useKnownOn, withKnownOn } from '../../address/known-on.ts';
import type { Range } from '../../drawing/time-axis.ts';
import { inLanguage } from '../../messages/languages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { Island } from '../../page/Island.tsx';
import { DownloadImage } from '../picture/DownloadImage.tsx';
import css from '../picture/Picture.module.css';
import { EmbedCode } from './EmbedCode.tsx';

/** A part of a page as an image, as other files, and as code that embeds it. */
export function TakeAway(props: {
  /** The path of the part as an SVG file, without the prefix of a language. */
  file: string;
  of: Embedded;
  title: string;
  /** Of a picture. */
  range?: Range;
  /** Links to other files. */
  children?: ReactNode;
}) {
  const { language } = useHydrationState();
  const file = withKnownOn(inLanguage(language, props.file), useKnownOn());
  return (
    <>
      <div className={css.files}>
        <Island name="DownloadImage" of={DownloadImage} with={{ file }} />
        <a href={file} download>
          SVG
        </a>
        {props.children}
      </div>
      <EmbedCode of={props.of} title={props.title} {...(props.range && { range: props.range })} />
    </>
  );
}

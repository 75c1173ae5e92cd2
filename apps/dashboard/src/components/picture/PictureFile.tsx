import { useMessages } from '../../messages/messages.ts';
import type { NamedPicture } from './load-picture.ts';
import { PictureDrawing } from './PictureDrawing.tsx';
import { filePaint, SHEET_WIDTH, Sheet, type SheetOrigin } from './Sheet.tsx';

/** The picture as a file of its own. */
export function PictureFile(props: {
  of: NamedPicture;
  origin: SheetOrigin;
  /** The last day covered, as `Sheet` takes it. */
  until: string | null | undefined;
}) {
  const { of, origin, until } = props;
  const { picture: words } = useMessages();
  const label = words.label(of.name);
  return (
    <Sheet title={label} height={of.picture.height} origin={origin} until={until}>
      <PictureDrawing
        of={of}
        width={SHEET_WIDTH}
        paint={filePaint}
        direction={origin.direction}
        label={label}
        table={null}
      />
    </Sheet>
  );
}

import type { PictureSubject } from '../../address/paths.ts';
import { useMessages } from '../../messages/messages.ts';
import { Section } from '../../ui/page/Section.tsx';
import type { NamedPicture } from './load-picture.ts';
import { PictureRange } from './PictureRange.tsx';
import { SaidAndDone } from './SaidAndDone.tsx';

/** The fragment of the picture on its page. */
export const PICTURE = 'picture';

/** The section of a page with its picture: of an accord, whose range can be chosen, or of a country over its accords. */
export function PictureSection(props: {
  of: NamedPicture | null | undefined;
  subject: PictureSubject;
}) {
  const { picture } = useMessages();
  const { of, subject } = props;
  return (
    <Section title={picture.title} aside={picture.aside} name={PICTURE} wide>
      <SaidAndDone of={of} subject={subject}>
        {'accord' in subject && <PictureRange within={PICTURE} />}
      </SaidAndDone>
    </Section>
  );
}

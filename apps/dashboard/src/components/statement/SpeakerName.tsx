import { paths } from '../../address/paths.ts';
import type { SpeakerNameFragment } from '../../documents.generated.ts';
import { Link } from '../../ui/page/Link.tsx';

/** The name of a speaker or actor; of an unnamed one the source's description. */
export function SpeakerName({ speaker }: { speaker: SpeakerNameFragment }) {
  switch (speaker.__typename) {
    case 'Leader':
      return (
        <Link to={paths.leader(speaker.slug)}>
          <bdi>{speaker.name}</bdi>
        </Link>
      );
    case 'Body':
      return (
        <Link to={paths.body(speaker.slug)}>
          <bdi>{speaker.name}</bdi>
        </Link>
      );
    case 'UnnamedSpeaker':
      return <bdi>{speaker.description}</bdi>;
  }
}

export function speakerText(speaker: SpeakerNameFragment): string {
  return speaker.__typename === 'UnnamedSpeaker' ? speaker.description : speaker.name;
}

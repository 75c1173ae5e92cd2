import { paths } from '../address/paths.ts';
import { RecordedDate } from '../components/day/RecordedDate.tsx';
import { OfficeName } from '../components/office/OfficeName.tsx';
import { SourceLink } from '../components/source/SourceLink.tsx';
import { SpeakerName } from '../components/statement/SpeakerName.tsx';
import { Words } from '../components/wording/Words.tsx';
import { useMessages } from '../messages/messages.ts';
import { addressOfWords } from '../text/text-fragment.ts';
import { Link } from '../ui/page/Link.tsx';
import type { EmbeddedQuotation } from './load-embed.ts';

/** A statement: its words, who said them when and where, what they concern, and how far they were checked. */
export function QuotationEmbed({ statement }: { statement: EmbeddedQuotation }) {
  const { lists, terms, wordings } = useMessages();
  const { speaker, office, officeLastKnown, channel, wording, accords, countries } = statement;
  const address = addressOfWords(wording);
  return (
    <figure>
      <Words wording={wording} />
      <figcaption>
        <p>
          <b>
            <SpeakerName speaker={speaker} />
          </b>
          {office && (
            <>
              {' · '}
              <OfficeName office={office} lastKnown={officeLastKnown} />
            </>
          )}
        </p>
        <p className="quiet">
          {channel && `${terms.channels[channel]} · `}
          <RecordedDate {...statement} />
          {' · '}
          <SourceLink source={wording.source} />
          {address && (
            <>
              {' · '}
              <a href={address} rel="noopener">
                {wordings.goToWords}
              </a>
            </>
          )}
          {' · '}
          {wordings.verbatim(terms.verbatims[wording.verbatim].word)}
        </p>
        <p className="quiet">
          {[
            ...accords.map(({ slug, name }) => [paths.accord(slug), name] as const),
            ...countries.map(({ code, name }) => [paths.country(code), name] as const),
          ].map(([path, name], index) => (
            <span key={path}>
              {index > 0 && lists.comma}
              <Link to={path}>
                <bdi>{name}</bdi>
              </Link>
            </span>
          ))}
        </p>
      </figcaption>
    </figure>
  );
}

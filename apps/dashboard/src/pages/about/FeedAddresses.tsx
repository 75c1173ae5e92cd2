import { feedOf } from '../../address/data-files.ts';
import { Feed } from '../../components/embed/Feed.tsx';
import { useMessages } from '../../messages/messages.ts';
import { useHasEditions } from '../../page/layout-data.ts';
import { Facts } from '../../ui/text/Facts.tsx';

/** The feeds of the register, with those of one accord, country and leader as examples. */
export function FeedAddresses(props: {
  accord: string | undefined;
  country: string | undefined;
  leader: string | undefined;
}) {
  const { data } = useMessages();
  const hasEditions = useHasEditions();
  const { accord, country, leader } = props;
  return (
    <>
      <p>{data.feedsHold}</p>
      <Facts
        facts={[
          [data.feedRegister, <Feed key="register" path={feedOf.register} />],
          [data.feedAccord, accord && <Feed key="accord" path={feedOf.accord(accord)} />],
          [data.feedCountry, country && <Feed key="country" path={feedOf.country(country)} />],
          [data.feedLeader, leader && <Feed key="leader" path={feedOf.leader(leader)} />],
        ]}
      />
      {hasEditions && (
        <>
          <p>{data.editionFeedsHold}</p>
          <Facts
            facts={[
              [data.feedRegister, <Feed key="register" path={feedOf.editions} />],
              [
                data.feedAccord,
                accord && <Feed key="accord" path={feedOf.editionsOfAccord(accord)} />,
              ],
              [
                data.feedCountry,
                country && <Feed key="country" path={feedOf.editionsOfCountry(country)} />,
              ],
            ]}
          />
        </>
      )}
    </>
  );
}

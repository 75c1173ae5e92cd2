import { Link, useParams } from 'react-router';
import { addresses } from '../addresses.ts';
import { Title } from '../frame/Title.tsx';
import { messages } from '../messages/messages.ts';

/** Reads an article into a change set. */
export function ArticlePage() {
  const { id = '' } = useParams();
  return (
    <>
      <Title text={messages.changeSet.article} />
      <p>{messages.article.command}</p>
      <p>
        <Link to={addresses.changeSet(id)}>{messages.entry.back}</Link>
      </p>
    </>
  );
}

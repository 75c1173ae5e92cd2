import { messages } from '../messages/messages.ts';
import { Title } from './Title.tsx';

export function NotFound() {
  return (
    <>
      <Title text={messages.frame.notFound} />
      <p>{messages.frame.notFoundBody}</p>
    </>
  );
}

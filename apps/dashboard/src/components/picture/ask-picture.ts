import type { PictureSubject } from '../../address/paths.ts';
import type { Ask } from '../../client/queries.ts';
import type { NamedPicture, PictureRequest } from './load-picture.ts';

/** The picture of an accord or a country. What draws it is loaded when it is first asked for: a page in a browser has its picture already. */
export async function askPicture(
  ask: Ask,
  of: PictureSubject,
  request: PictureRequest,
): Promise<NamedPicture | null> {
  const { pictureOfAccord, pictureOfCountry } = await import('./load-picture.ts');
  return 'accord' in of
    ? pictureOfAccord(ask, of.accord, request)
    : pictureOfCountry(ask, of.country, request);
}

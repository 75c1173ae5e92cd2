import { expect, test } from 'vitest';
import { channelOf } from '../../src/drafting/channel.ts';
import { sourceOf } from '../../src/drafting/draft-article.ts';

test.each([
  'wrote on X',
  'posted a video',
  'said in a post on Truth Social',
  'told his followers on Telegram',
  'in a Weibo message',
  'said on Threads',
  'on Bluesky',
  'in a retweet',
  'on his X account',
  'on X, formerly Twitter',
])('%s: a post', (words) => {
  expect(channelOf(`“We sign,” Lind ${words}.`)).toBe('SOCIAL_MEDIA_POST');
});

test.each(['said in Article X', 'told Pius X', 'spoke of loose threads', 'left his post at noon'])(
  '%s: no post',
  (words) => {
    expect(channelOf(`“We sign,” Lind ${words}.`)).toBeUndefined();
  },
);

test('the title is the headline, not what stands above it', () => {
  const facts = { publisher: 'harbour-post', published: '2031-03-04' };
  const title = (text: string) => sourceOf(text, facts, 'river-accord').fields.title;
  const body = 'Norland signed the River Accord on Monday.';
  expect(title(`WORLD\n\nNorland signs the River Accord\n\n${body}`)).toBe(
    'Norland signs the River Accord',
  );
  expect(title(`Norland signs\n\nBy Ida Holm of the Harbour Post\n\n${body}`)).toBe(
    'Norland signs',
  );
  expect(title(`Norland signs\n\n${body}`)).toBe('Norland signs');
});

/**
 * How the cost of reading grows with the text: `node packages/quotes/scripts/speed.ts` prints a table for generated articles, the best of
 * five runs each after a warm-up, on one core.
 */
import { extract } from '../src/extract.ts';
import { generatedArticle } from '../test/random-text.ts';

for (let seed = 0; seed < 40; seed++) extract(generatedArticle(seed, 8_000));
console.log(
  '| characters | drafts | ms | µs a thousand characters |\n| ---: | ---: | ---: | ---: |',
);
for (const length of [1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000]) {
  const text = generatedArticle(1, length);
  let best = Number.POSITIVE_INFINITY;
  let drafts = 0;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    drafts = extract(text).length;
    best = Math.min(best, performance.now() - start);
  }
  console.log(
    `| ${length} | ${drafts} | ${best.toFixed(1)} | ${((1000 * best) / (length / 1000)).toFixed(0)} |`,
  );
}

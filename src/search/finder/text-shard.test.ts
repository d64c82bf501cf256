import { expect, test } from 'vitest';
import { tokensOf } from '../tokens.ts';
import { passageOf, workOf } from './sample-works.ts';
import { OVERLAP, SHARD_BITS, textShard } from './text-shard.ts';
import { tokenStream } from './token-stream.ts';

const LONG = Array.from({ length: 900 }, (_, number) => `word${number}. “V.I. Lenin’s self-${number}”`).join(
  ' ',
);

test('every shard holds its words and those next to it, with their numbers, pages and quotation marks', () => {
  const half = LONG.length >> 1;
  const stream = tokenStream([
    workOf([
      passageOf('p1-1', LONG, { folio: '1', breaks: [{ offset: half, folio: '2' }] }),
      passageOf('p2-1', 'The end.'),
    ]),
  ]);
  const words = tokensOf(LONG);
  const breakAt = words.findIndex(({ start }) => start >= half);
  for (let number = 0; number << SHARD_BITS < stream.keys.length; number++) {
    const [passage] = textShard(stream.passages, number).passages;
    const from = Math.max(0, (number << SHARD_BITS) - OVERLAP);
    const held = tokensOf(passage?.text ?? '').map(({ folded }) => folded);
    expect(passage?.first).toBe(from);
    expect(held).toEqual(
      words.slice(from, ((number + 1) << SHARD_BITS) + OVERLAP).map(({ folded }) => folded),
    );
    expect(passage?.folio).toBe(from < breakAt ? '1' : '2');
    expect(passage?.isInQuotation ?? false).toBe(!/^“|^word/.test(passage?.text ?? ''));
  }
});

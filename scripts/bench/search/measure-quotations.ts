/** How surely the quotation finder finds what is held, and says of the rest that it is not. */
import { join } from 'node:path';
import type { QuotationAnswer } from '../../../src/search/answers.ts';
import { findQuotation } from '../../../src/search/finder/find-quotation.ts';
import { foldedWords } from '../../../src/search/tokens.ts';
import { countedFiles, readingFrom } from './counted-files.ts';
import { kilobytes, markdownTable, milliseconds, percent, quantile } from './figures.ts';
import type { HeldText } from './held-text.ts';
import { makeNonsense } from './make-nonsense.ts';
import { makeQuotations, QUOTATION_KINDS, type Quotation } from './make-quotations.ts';
import { readStrangers } from './read-strangers.ts';
import type { SearchBudget, Verdicts } from './search-budget.ts';
import { seededRandom } from './seeded-random.ts';

/** A quotation with its answer. */
interface Answered {
  readonly quotation: Quotation;
  readonly answer: QuotationAnswer;
  /** Words of the book. */
  readonly words: number;
  /** It was found, and the first place is right. */
  readonly isFirst: boolean;
  /** The first place is right, be it one that is merely shown as the nearest. */
  readonly isNearest: boolean;
  readonly isAmong: boolean;
  /** The first place is the very stretch of the book that was asked for, not a word more or less. */
  readonly isStretch: boolean;
  readonly bytes: number;
  readonly ms: number;
}

/** Lengths by which the figures are told apart, in words of the book. The search box takes five for a quotation. */
const LENGTH_BANDS = [
  { name: '< 5 words', from: 0, to: 4 },
  { name: '5–9', from: 5, to: 9 },
  { name: '10 +', from: 10, to: Number.POSITIVE_INFINITY },
] as const;

/** Asks all quotations and prints a table; of errors every one where they are asked for. */
export async function measureQuotations(
  dist: string,
  text: HeldText,
  options: { readonly seed: number; readonly count: number; readonly errors: boolean },
  budget: SearchBudget['quotations'],
  verdicts: Verdicts,
): Promise<void> {
  const read = readingFrom(join(dist, 'finder'));
  const warm = countedFiles(read);
  const answered: Answered[] = [];
  for (const quotation of makeQuotations(text, options)) {
    const cold = countedFiles(read);
    const answer = await findQuotation(cold, quotation.asked);
    await findQuotation(warm, quotation.asked);
    const started = performance.now();
    await findQuotation(warm, quotation.asked);
    answered.push(judge(quotation, answer, cold.bytes(), performance.now() - started));
  }
  console.log(`${quotationTable(answered).join('\n')}\n`);
  for (const kind of ['clean', 'changed-10'] as const) {
    const ofKind = answered.filter(({ quotation }) => quotation.kind === kind);
    const right = ofKind.filter(({ isFirst }) => isFirst).length;
    verdicts.hold(
      right >= budget[kind] * ofKind.length,
      `${kind}: right passage first ${percent(right, ofKind.length)}, at least ${percent(budget[kind], 1)}`,
    );
  }
  if (options.errors) for (const line of answered.flatMap(errorLines)) console.log(line);
  await measureStrangers(read, text, options, budget, verdicts);
}

function judge(quotation: Quotation, answer: QuotationAnswer, bytes: number, ms: number): Answered {
  const { places, passages, held } = quotation;
  const isRight = (place: QuotationAnswer['places'][number] | undefined) =>
    place !== undefined &&
    (places.some(({ work, passage }) => work === place.work && passage === place.passage) ||
      (places[0]?.work === place.work && passages.includes(place.passage)));
  const [first] = answer.places;
  const stretch = first?.parts.map((part) => part.held).join('') ?? '';
  return {
    quotation,
    answer,
    words: foldedWords(held).length,
    isNearest: isRight(first),
    isFirst: answer.isFound && isRight(first),
    isAmong: answer.isFound && answer.places.some(isRight),
    isStretch: isRight(first) && foldedWords(stretch).join(' ') === foldedWords(held).join(' '),
    bytes,
    ms,
  };
}

function quotationTable(answered: readonly Answered[]): string[] {
  const count = (some: readonly Answered[], test: (one: Answered) => boolean) =>
    percent(some.filter(test).length, some.length);
  return markdownTable([
    [
      'Kind',
      'Asked',
      'Right first',
      ...LENGTH_BANDS.map(({ name }) => name),
      'Or nearest',
      'Among five',
      'Very words',
      'Files, median',
      'p95',
      'Time p95',
    ],
    ...QUOTATION_KINDS.map((kind) => {
      const some = answered.filter(({ quotation }) => quotation.kind === kind);
      const bands = LENGTH_BANDS.map(({ from, to }) =>
        some.filter(({ words }) => words >= from && words <= to),
      );
      const bytes = some.map((one) => one.bytes);
      return [
        kind,
        String(some.length),
        count(some, ({ isFirst }) => isFirst),
        ...bands.map((band) => count(band, ({ isFirst }) => isFirst)),
        count(some, ({ isNearest }) => isNearest),
        count(some, ({ isAmong }) => isAmong),
        count(some, ({ isStretch }) => isStretch),
        kilobytes(quantile(bytes, 0.5)),
        kilobytes(quantile(bytes, 0.95)),
        milliseconds(
          quantile(
            some.map(({ ms }) => ms),
            0.95,
          ),
        ),
      ];
    }),
  ]);
}

/** What was asked, where it stands, and what came first instead. */
function errorLines({ quotation, answer, isFirst, isAmong }: Answered): string[] {
  if (isFirst) return [];
  const [first] = answer.places;
  const instead = first ? `${first.work}/${first.passage} (${first.likeness} %)` : 'nothing';
  const verdict = answer.isFound ? (isAmong ? 'not first' : 'another place') : 'said to be not held';
  const [place] = quotation.places;
  return [
    `  ${quotation.kind}: ${verdict}; first is ${instead}, right is ${place?.work}/${place?.passage}`,
    `    asked: ${quotation.asked.replaceAll('\n', ' / ')}`,
    `    held:  ${quotation.held}`,
    ...(first ? [`    first: ${first.parts.map((part) => part.held).join('')}`] : []),
  ];
}

/** Lines that no work holds: word salad and invented sentences, and sentences of other books. */
async function measureStrangers(
  read: (path: string) => Promise<Uint8Array>,
  text: HeldText,
  { seed, errors }: { readonly seed: number; readonly errors: boolean },
  budget: SearchBudget['quotations'],
  verdicts: Verdicts,
): Promise<void> {
  const { sentences, invented } = readStrangers();
  const salad = makeNonsense(text, 50 - invented.length, seededRandom(seed));
  const files = countedFiles(read);
  for (const { name, lines } of [
    { name: 'nonsense', lines: [...salad, ...invented] },
    { name: 'other books', lines: sentences.map((sentence) => sentence.text) },
  ]) {
    const answers = await Promise.all(lines.map((line) => findQuotation(files, line)));
    const notFound = answers.filter(({ isFound }) => !isFound).length;
    verdicts.hold(
      notFound >= budget.notFound * lines.length,
      `${name}: said to be not held ${percent(notFound, lines.length)}, at least ${percent(budget.notFound, 1)}`,
    );
    const likest = answers.map(({ places }) => places[0]?.likeness ?? 0);
    console.log(
      `          likeness of the nearest: median ${quantile(likest, 0.5)} %, most ${Math.max(...likest)} %`,
    );
    if (!errors) continue;
    for (const { asked, isFound, places } of answers) {
      if (isFound) {
        console.log(
          `    found: ${asked}\n      as ${places[0]?.work}/${places[0]?.passage} (${places[0]?.likeness} %)`,
        );
      }
    }
  }
}

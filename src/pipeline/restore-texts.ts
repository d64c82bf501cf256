import { type Finding, UnusableInput } from '../model/finding.ts';
import type { PageMap } from '../model/page-map.ts';
import type { Ruling } from '../model/ruling.ts';
import type { Token } from '../model/token.ts';
import type { Variant } from '../model/variant.ts';
import { formatLocus, locusOf, type Witness } from '../model/witness.ts';
import type { Work } from '../model/work.ts';
import { addedTokens, leaveAddedWords } from './added/leave-added-words.ts';
import { restoreCharacters } from './characters/restore-characters.ts';
import { restoreDropCap } from './characters/restore-drop-cap.ts';
import { collateTexts } from './collate/collate-texts.ts';
import type { OtherScans } from './collate/read-other-scans.ts';
import { mapTexts, textsOf } from './map-texts.ts';
import { closeNote, closeParagraph, closesNotes, stopsBehindQuotes } from './notes/close-notes.ts';
import { pageFinder } from './passages/compose-chapters.ts';
import { type ChapterDraft, draftChapters } from './passages/draft-chapters.ts';
import { learnSetting } from './passages/learn-setting.ts';
import { checkFollowed } from './rulings/check-followed.ts';
import { followRulings, type TextStage } from './rulings/follow-rulings.ts';
import { placeRulings } from './rulings/place-rulings.ts';
import { doubtDates } from './words/doubt-dates.ts';
import { gatherEvidence } from './words/evidence.ts';
import { findUnsettled } from './words/find-unsettled.ts';
import type { Lexicon } from './words/lexicon.ts';
import { type LineEndOptions, resolveLineEnds } from './words/resolve-line-ends.ts';
import { restoreAccents } from './words/restore-accents.ts';
import { restoreWords, WORD_FAMILIES } from './words/restore-words.ts';
import type { ZonedPage } from './zones/zone.ts';

/** A work whose pages have their zones. */
export interface ZonedWork {
  readonly work: Work;
  readonly witness: Witness;
  readonly map: PageMap;
  readonly pages: readonly ZonedPage[];
  /** The further scans of repeated pages; none where every page was scanned once. */
  readonly others?: readonly OtherScans[];
}

/** Name of a stage between the zones and the ids. */
export type TextStageName = 'notes and passages' | 'characters' | 'words' | 'collation';

/** The texts of a work as restored token rows, and what the stages have to tell of them. */
export interface RestoredTexts {
  readonly drafts: readonly ChapterDraft[];
  /** The texts as the rules alone leave them. */
  readonly unruled: readonly ChapterDraft[];
  /** Where another scan of a page has another reading than the texts without rulings. */
  readonly variants: readonly Variant[];
  readonly findings: readonly Finding[];
}

/**
 * Reads notes and passages off the pages and restores their characters and words, without rulings: all evidence of
 * words is gathered from these texts alone.
 *
 * @param report told the stage that begins
 * @param observe shown the texts without rulings as each step leaves them, for measuring what the step does
 * @param isHeldOut words from which nothing is learnt, for measuring on them what was learnt elsewhere
 * @returns restores the texts with rulings, none to see what the stages alone can do; may be asked again with others;
 *   throws UnusableInput with all rulings that cannot be followed
 */
export function restoreTexts(
  zoned: ZonedWork,
  lexicon: Lexicon,
  report: (stage: TextStageName) => void = () => undefined,
  observe: (step: string, drafts: readonly ChapterDraft[]) => void = () => undefined,
  isHeldOut: (token: Token) => boolean = () => false,
): (rulings: readonly Ruling[]) => RestoredTexts {
  const { work, witness, map, pages } = zoned;
  const { lineEnds } = work.witness;
  report('notes and passages');
  const setting = learnSetting(pages.filter((page) => !page.isAdded));
  const isAdded = addedTokens(witness);
  const leaving = (stage: TextStage) => leaveAddedWords(stage, isAdded);
  const free = draftChapters(work, witness, map, pages, [], setting);
  observe('notes and passages', free.chapters);
  report('characters');
  const setCharacters: TextStage = (tokens) => restoreCharacters(tokens);
  const set = mapTexts(free.chapters, setCharacters);
  observe('characters', set);
  report('words');
  const learnt = textsOf(set).map((tokens) => tokens.filter((token) => !isHeldOut(token) && !isAdded(token)));
  const evidence = gatherEvidence(learnt, lexicon);
  const pageOf = pageFinder(witness, map);
  const isPageEnd = (left: Token, right: Token) =>
    pageOf((left.spans.at(-1) ?? left.spans[0]).start) !== pageOf(right.spans[0].start);
  const options: LineEndOptions = { lineEnds, isPageEnd };
  const placeOf = (token: Token) =>
    `content/sources/${work.id}/${work.witness.file}:${formatLocus(locusOf(witness, token.spans[0].start))}`;
  const unsettledIn = (drafts: readonly ChapterDraft[]) =>
    textsOf(drafts).flatMap((tokens) => findUnsettled(tokens, evidence, options, placeOf));
  const joinLines: TextStage = (tokens, { opensChapter }) => {
    // An opening that an editor settled has no initial to be restored.
    const isRuled = tokens.find((token) => token.role !== 'note-mark')?.role === 'ruled';
    const opened = opensChapter && !isRuled ? restoreDropCap(tokens, evidence) : tokens;
    return resolveLineEnds(opened, evidence, options);
  };
  const joined = mapTexts(set, joinLines);
  observe('line ends', joined);
  const worded = WORD_FAMILIES.reduce((drafts, { name, restore }) => {
    const texts = mapTexts(
      drafts,
      leaving((tokens) => restore(tokens, evidence)),
    );
    observe(name, texts);
    return texts;
  }, joined);
  report('collation');
  const restoreJoined: TextStage = (tokens, place) => restoreWords(joinLines(tokens, place), evidence);
  const restoreAll: TextStage = (tokens, place) => restoreJoined(setCharacters(tokens, place), place);
  const { collate, variantsIn, lostSignsIn } = collateTexts({ ...zoned, setting }, restoreAll, evidence);
  const collated = mapTexts(worded, leaving(collate));
  const variants = variantsIn(worded);
  const lostSigns = lostSignsIn(worded);
  observe('collation', collated);
  const hasStops = closesNotes(set);
  const behindQuotes = stopsBehindQuotes(set);
  const finishing: readonly (readonly [string, TextStage])[] = [
    ['accents', (tokens) => restoreAccents(tokens, work.accents?.words ?? [], evidence)],
    [
      'ends of texts',
      (tokens, { closesNote, closesParagraph }) => {
        if (!hasStops) return tokens;
        const close = closesNote ? closeNote : closesParagraph ? closeParagraph : undefined;
        return close === undefined ? tokens : close(tokens, behindQuotes);
      },
    ],
    ['dates', (tokens) => doubtDates(tokens, work.year)],
  ];
  const restored = finishing.reduce((drafts, [name, stage]) => {
    const texts = mapTexts(drafts, leaving(stage));
    observe(name, texts);
    return texts;
  }, collated);
  const follow = followRulings({
    witness,
    drafts: free.chapters,
    set,
    restored,
    restoreCharacters: setCharacters,
    restoreWords: (tokens, place) =>
      finishing.reduce(
        (text, [, stage]) => leaving(stage)(text, place),
        leaving((text) => collate(restoreWords(text, evidence)))(joinLines(tokens, place), place),
      ),
  });
  return (rulings) => {
    if (rulings.length === 0) {
      const findings = [...free.findings, ...lostSigns, ...unsettledIn(restored)];
      return { drafts: restored, unruled: restored, variants, findings };
    }
    const { placed, findings: refused } = placeRulings(rulings, { ...zoned, drafts: free.chapters });
    const drafted = draftChapters(work, witness, map, pages, placed, setting);
    // All that is wrong with any ruling is said at once: who has hundreds of them mends them in one go.
    const unfollowed = [...refused, ...checkFollowed(placed, drafted.chapters)];
    if (unfollowed.length > 0) throw new UnusableInput(unfollowed);
    const followed = follow(placed, drafted.chapters);
    return {
      drafts: followed.drafts,
      unruled: restored,
      variants,
      findings: [...drafted.findings, ...lostSigns, ...followed.findings, ...unsettledIn(followed.drafts)],
    };
  };
}

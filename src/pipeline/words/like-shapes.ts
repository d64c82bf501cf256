/** Two segments that look alike in print, so that OCR may read the one for the other. */
export interface LikeShapes {
  readonly read: string;
  readonly printed: string;
  /** A form that shows it. */
  readonly example: string;
}

/**
 * Shapes that OCR confuses at all: strokes counted wrongly, arms not seen. How often one is read for the other
 * each witness tells of itself (`learn-confusions.ts`); this list only makes them likelier than chance where the
 * witness is too short to tell.
 */
export const LIKE_SHAPES: readonly LikeShapes[] = [
  { read: 'I', printed: 'i', example: 'whIch' },
  { read: 'm', printed: 'in', example: 'agamst' },
  { read: 'l', printed: 'i', example: 'wlth' },
  { read: 'z', printed: 'i', example: 'Sochznenzya' },
  { read: 'n', printed: 'ri', example: 'descnbed' },
  { read: 'm', printed: 'ni', example: 'Sochinemya' },
  { read: 't', printed: 'i', example: 'Rezolyutstyakh' },
  { read: 'h', printed: 'li', example: 'pohtical' },
  { read: 'r', printed: 'i', example: 'unron' },
  { read: '1', printed: 'i', example: 's1de' },
  { read: '1', printed: 'l', example: 'contro1' },
  { read: 'i', printed: 'l', example: 'Staiin' },
  { read: 'I', printed: 'l', example: 'soclaIist' },
  { read: 'm', printed: 'im', example: 'Sabamn' },
  { read: 'mn', printed: 'nin', example: 'Lemn' },
  { read: 'tlu', printed: 'thi', example: 'tlus' },
  { read: 'lu', printed: 'hi', example: 'wluch' },
  { read: 'ru', printed: 'hi', example: 'dictatorsrup' },
  { read: 'un', printed: 'im', example: 'unportance' },
  { read: 'lll', printed: 'in', example: 'lllterest' },
  { read: '111', printed: 'in', example: 'everyth111g' },
  { read: '10', printed: 'in', example: 'Stal10' },
  { read: 'ill', printed: 'in', example: 'begillning' },
  { read: 'rn', printed: 'm', example: 'rnilitary' },
  { read: 'm', printed: 'rn', example: 'govemment' },
  { read: 'd', printed: 'il', example: 'famdiar' },
  { read: 'd', printed: 'li', example: 'Lubdn' },
  { read: 'U', printed: 'll', example: 'caUed' },
  { read: 'Z', printed: 'l', example: "BoZ'shevikov" },
  { read: 'tt', printed: 'ii', example: 'Partn' },
  { read: 'n', printed: 'ii', example: 'Zasedann' },
  { read: 'u', printed: 'ii', example: 'Uzakonenu' },
  { read: 'c', printed: 'e', example: 'cvents' },
  { read: 'e', printed: 'c', example: 'whieh' },
  { read: '0', printed: 'o', example: 'revo1uti0n' },
  { read: '8', printed: 's', example: 'Blanqu1sm8' },
  { read: '5', printed: 's', example: '5oviet' },
  { read: 'ii', printed: 'u', example: 'triith' },
  { read: 'li', printed: 'h', example: 'tlie' },
  { read: 'rru', printed: 'mi', example: 'comrruttee' },
  { read: 'nn', printed: 'rm', example: 'Annenian' },
  { read: 'nn', printed: 'mi', example: 'conunissar' },
  { read: 'nu', printed: 'mi', example: 'comnuttee' },
  { read: 'rm', printed: 'mi', example: 'kormtet' },
  { read: 'ru', printed: 'ni', example: 'runeteenth' },
  { read: 'wn', printed: 'um', example: 'argwnent' },
  { read: 'w', printed: 'io', example: 'revolutwn' },
  { read: 'w', printed: 'ia', example: 'imperwl' },
  { read: 'm', printed: 'tsi', example: 'Revolyumya' },
  { read: 'm', printed: 'ssi', example: 'Rosmskoi' },
  { read: 'm', printed: 'hi', example: 'Socmneniya' },
  { read: 'll', printed: 'u', example: 'pllrpose' },
  { read: 'ill', printed: 'hi', example: 'tills' },
  { read: 'ro', printed: 'hi', example: 'Wrote' },
  { read: 'ce', printed: 'oe', example: 'manceuvre' },
  { read: 're', printed: 'oe', example: 'manreuvre' },
  { read: 'i', printed: 'e', example: 'imigre' },
  { read: 'bn', printed: 'em', example: 'bnigre' },
  { read: 'cl', printed: 'd', example: 'clevelop' },
  { read: 'd', printed: 'cl', example: 'dear' },
  { read: 'x', printed: 'i', example: 'Vlastx' },
  { read: 'zz', printed: 'ii', example: 'Partizz' },
  { read: 'S', printed: 'ss', example: 'diSuade' },
];

// The package comes without types; this is the part of it that is used.
declare module 'subset-font' {
  /** The font with only the glyphs for `text`, or with all of them if `keepAllGlyphs`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      keepAllGlyphs?: boolean;
      preserveNameIds?: number[];
      variationAxes?: Record<string, { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}

/**
 * Cuts the site's fonts out of Source Serif (SIL Open Font License) into `src/assets/fonts`: roman and italic,
 * Latin and Cyrillic, weights 400 to 700, with old-style figures and small capitals kept. Run by hand after a
 * change of the character ranges; the results are committed, so that no build depends on it.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { renameFont } from './fonts/rename-font.ts';
import { projectRoot } from './project-root.ts';
import { runVerb } from './run-verb.ts';

/** Character ranges, first and last included; the same as in `src/styles/fonts.css`. */
const RANGES = {
  // Letters of western and central Europe, typographic signs, dagger and number sign, arrows.
  latin: [
    [0x20, 0x7e],
    [0xa0, 0x17f],
    [0x2bc, 0x2bc],
    [0x300, 0x30c],
    [0x2009, 0x2026],
    [0x2030, 0x203a],
    [0x20ac, 0x20ac],
    [0x2116, 0x2116],
    [0x2190, 0x2193],
    [0x2212, 0x2212],
  ],
  cyrillic: [
    [0x400, 0x45f],
    [0x462, 0x463],
    [0x472, 0x475],
  ],
} as const;

const STYLES = { roman: 'Roman', italic: 'Italic' } as const;

async function cutFonts(): Promise<void> {
  const source = dirname(fileURLToPath(import.meta.resolve('source-serif-pro/package.json')));
  const target = join(projectRoot, 'src', 'assets', 'fonts');
  mkdirSync(target, { recursive: true });
  const licence = join(source, 'LICENSE.md');
  const copyright = readFileSync(licence, 'utf8').split(/\r?\n/, 1)[0] ?? '';
  for (const [style, part] of Object.entries(STYLES)) {
    const whole = readFileSync(join(source, 'VAR', `SourceSerifVariable-${part}.ttf`));
    for (const [script, ranges] of Object.entries(RANGES)) {
      const cut = await subsetFont(whole, charactersIn(ranges), {
        targetFormat: 'sfnt',
        variationAxes: { wght: { min: 400, max: 700 } },
      });
      const renamed = renameFont(cut, {
        family: 'Site Serif',
        style: style === 'roman' ? 'Regular' : 'Italic',
        copyright,
        licence: 'SIL Open Font License, Version 1.1',
      });
      // The second pass only packs; it keeps the name numbers that the first would have dropped.
      const packed = await subsetFont(Buffer.from(renamed), '', {
        targetFormat: 'woff2',
        keepAllGlyphs: true,
        preserveNameIds: [0, 13],
      });
      const file = `site-serif-${script}-${style}.woff2`;
      writeFileSync(join(target, file), packed);
      console.log(`${file}  ${(packed.length / 1024).toFixed(1)} kB`);
    }
  }
  copyFileSync(licence, join(target, 'LICENSE.md'));
  const shipped = join(projectRoot, 'public', 'fonts');
  mkdirSync(shipped, { recursive: true });
  copyFileSync(licence, join(shipped, 'OFL.txt'));
}

function charactersIn(ranges: readonly (readonly [number, number])[]): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((code) => String.fromCodePoint(code))
    .join('');
}

await runVerb(import.meta, {
  usage: [
    'npm run fonts',
    '',
    'Cuts the site fonts into src/assets/fonts from the source-serif-pro package.',
  ],
  run: cutFonts,
});

import type { Folio } from '../../model/folio.ts';
import type { PassageKind } from '../../model/passage.ts';
import type { Token } from '../../model/token.ts';

/** How wide a line of a block is. */
export interface BlockLine {
  /** Printed width in characters, see `widthOf`. */
  readonly width: number;
  /** Natural width as a share of a full line, see `measureShares`. */
  readonly share: number;
  /** Natural width of its first word with a space before it. */
  readonly firstWord: number;
}

/** A run of body lines between two blank lines, or a heading: what passages are built from. */
export interface Block {
  readonly tokens: readonly Token[];
  readonly lines: readonly BlockLine[];
  /** It stands first on its page. */
  readonly opensPage: boolean;
  /** Of an added page only: what its typist says it is, as far as it is no heading. Its `lines` tell nothing. */
  readonly typedAs?: 'paragraph' | 'quotation' | 'item';
  /** Headings only: what the outline says of it. */
  readonly heading?: { readonly text: string; readonly level: 1 | 2 };
}

/** A passage before its text is restored: kind, tokens, and how it hangs together with its neighbours. */
export interface Draft {
  readonly kind: Exclude<PassageKind, 'lacuna'>;
  readonly tokens: readonly Token[];
  readonly level?: 1 | 2;
  readonly text?: string;
  readonly isSupplied?: true;
  readonly continues?: true;
  readonly brokenOff?: true;
  readonly opensChapter?: true;
  /** Quotations only: who spoke or wrote it, by a ruling. */
  readonly speaker?: string;
}

/** A page that no scan holds, between the passages around it. */
export interface Gap {
  readonly kind: 'lacuna';
  readonly folio: Folio;
}

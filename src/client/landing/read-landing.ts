/** What an address asks of the page on which one lands, behind the id of the passage: `#p70-1&hl=dual+power&at=12`. */
export interface Landing {
  /** Words to be marked, and phrases in quotation marks. */
  readonly marks: string;
  /** Number of the word that is meant among those of the passage, 0-based; `undefined`: the first that is marked. */
  readonly at: number | undefined;
  /** Words of a quotation that is to be found here; none where `marks` says what is meant. */
  readonly quotation: string;
  /** Which of the places in this passage is meant, counted from 1, best first. */
  readonly nth: number;
}

/** Reads what stands behind the id. */
export function readLanding(behind: string): Landing {
  const asked = new URLSearchParams(behind);
  const at = /^\d+$/.exec(asked.get('at') ?? '')?.[0];
  return {
    marks: asked.get('hl') ?? '',
    at: at === undefined ? undefined : Number(at),
    quotation: asked.get('find') ?? '',
    nth: Number(/^[1-9]$/.exec(asked.get('nth') ?? '')?.[0] ?? 1),
  };
}

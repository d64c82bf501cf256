// The parts of the search page, as `src/pages/search.astro` has them.

/** Elements that the search fills and hears. */
export interface PageParts {
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly paste: HTMLButtonElement;
  /** How it is searched, and the link to the other way. */
  readonly way: HTMLElement;
  readonly status: HTMLElement;
  readonly again: HTMLButtonElement;
  /** What was widened, what is unknown. */
  readonly told: HTMLElement;
  readonly spoken: HTMLElement;
  readonly places: HTMLElement;
  readonly limits: HTMLDetailsElement;
  readonly limitFields: HTMLFieldSetElement;
  readonly picture: HTMLDetailsElement;
  readonly strips: HTMLElement;
  readonly table: HTMLDetailsElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly readOn: HTMLButtonElement;
  readonly help: HTMLElement;
}

const SELECTORS: Readonly<Record<keyof PageParts, string>> = {
  form: '#search-form',
  box: '#search-words',
  paste: '#paste-copied',
  way: '#search-way',
  status: '#search-status',
  again: '#search-again',
  told: '#search-told',
  spoken: '#search-spoken',
  places: '#search-places',
  limits: '#search-limits',
  limitFields: '#search-limits fieldset',
  picture: '#search-picture',
  strips: '#picture-strips',
  table: '#picture-table',
  results: '#results',
  more: '#more-results',
  readOn: '#read-on',
  help: '#search-help',
};

/** The parts of this page; `undefined` where it has no search, because no text is shown. */
export function pageParts(): PageParts | undefined {
  const found = Object.entries(SELECTORS).map(
    ([name, selector]) => [name, document.querySelector(selector)] as const,
  );
  return found.every(([, part]) => part !== null)
    ? (Object.fromEntries(found) as unknown as PageParts)
    : undefined;
}

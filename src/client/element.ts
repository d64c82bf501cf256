// Elements made without markup in strings.

/** What an element is made with: its class, and attributes by their names; an attribute without a value is left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with attributes and what stands in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(attribute, value);
  }
  made.append(...inside);
  return made;
}

/** An element of a drawing. */
export function drawn<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...inside: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(attribute, value);
  }
  made.append(...inside);
  return made;
}

/** Words for the ear alone. */
export function unseen(words: string): HTMLSpanElement {
  return element('span', { class: 'unseen' }, words);
}

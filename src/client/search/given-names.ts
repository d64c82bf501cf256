/** Counts the names that links were given, so that in a list of links no two are called the same. */
export class GivenNames {
  readonly #given = new Map<string, number>();

  /** What is to follow a name: nothing the first time, then ", hit 2", ", hit 3". */
  suffixOf(name: string): string {
    const times = (this.#given.get(name) ?? 0) + 1;
    this.#given.set(name, times);
    return times === 1 ? '' : `, hit ${times}`;
  }

  /** Forgets all names, where the list begins anew. */
  forget(): void {
    this.#given.clear();
  }
}

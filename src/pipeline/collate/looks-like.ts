/** Two readings of one word share at least this part of the longer one; of words side by side by chance few do. */
const LEAST_SHARED = 0.5;

/** Whether two forms can be readings of one printed word: enough letters of either stand in the other, in order. */
export function looksLike(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  // shared[k]: most letters that the first form so far and the first k letters of the other have in common.
  let shared = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let k = 1; k <= b.length; k++) {
      const taken = letter === b[k - 1] ? (shared[k - 1] ?? 0) + 1 : 0;
      next.push(Math.max(taken, shared[k] ?? 0, next[k - 1] ?? 0));
    }
    shared = next;
  }
  return (shared.at(-1) ?? 0) >= LEAST_SHARED * Math.max(a.length, b.length);
}

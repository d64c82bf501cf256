/** Name without ending of every file that concerns one chapter: `04-from-february-to-october` (`order` is 1-based). */
export function chapterStem(order: number, slug: string): string {
  return `${String(order).padStart(2, '0')}-${slug}`;
}

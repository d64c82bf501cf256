// The engine for words says nothing when a part of its index cannot be fetched: it finds less, or nothing, and a reader
// without a connection would be told that a word stands nowhere. So it is watched from outside.

/** Counts the answers that did not come, or that say that there is no such file, from now on. */
export function countLostFiles(scope: { fetch: typeof fetch }): () => number {
  let lost = 0;
  const fetchFile = scope.fetch.bind(scope);
  scope.fetch = async (...asked) => {
    try {
      const answer = await fetchFile(...asked);
      if (!answer.ok) lost++;
      return answer;
    } catch (error) {
      lost++;
      throw error;
    }
  };
  return () => lost;
}

// Waits for the browser to have shown what stands on the page, so that it shows one thing before the next is made.

/** Longest wait, in milliseconds: a window that is not seen paints nothing. */
const LONGEST = 200;

/** Calls `next` once the browser has painted what stands there now; what is returned takes it back. */
export function afterPaint(next: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const go = () => {
    take();
    next();
  };
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(go);
  });
  timer = setTimeout(go, LONGEST);
  const take = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  return take;
}

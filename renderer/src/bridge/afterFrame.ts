/** ms after which it is done without a frame: a window that nobody sees draws none. */
const PATIENCE_MS = 100;

/** Does something once the next frame is on the screen; returns the function that calls it off. */
export function afterFrame(act: () => void): () => void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const callOff = () => {
    cancelAnimationFrame(frame);
    clearTimeout(late);
    clearTimeout(soon);
  };
  const now = () => {
    callOff();
    act();
  };
  const frame = requestAnimationFrame(() => {
    soon = setTimeout(now);
  });
  const late = setTimeout(now, PATIENCE_MS);
  return callOff;
}

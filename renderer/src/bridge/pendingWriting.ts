const writings = new Set<() => Promise<void>>();

/** Registers a field that holds words not yet sent: `flush` sends them and resolves when they are kept. Returns the function that ends it. */
export function registerWriting(flush: () => Promise<void>): () => void {
  writings.add(flush);
  return () => writings.delete(flush);
}

/** Sends everything that is still being written, so that what comes next (undo, closing) comes after it. */
export async function flushWriting(): Promise<void> {
  await Promise.all([...writings].map((flush) => flush()));
}

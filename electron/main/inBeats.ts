/** Something told in beats: {@link call} as often as one likes, the newest is told. */
export interface InBeats<News extends readonly unknown[]> {
  readonly call: (...news: News) => void;
  /** Nothing is told any more, nor what waits. */
  readonly stop: () => void;
}

/** Tells at once, then at most once in `beat` ms, then the newest. */
export function inBeats<News extends readonly unknown[]>(
  beat: number,
  tell: (...news: News) => void,
): InBeats<News> {
  let resting: NodeJS.Timeout | undefined;
  let newest: News | null = null;
  const next = (): void => {
    const news = newest;
    newest = null;
    resting = news === null ? undefined : setTimeout(next, beat);
    if (news !== null) tell(...news);
  };
  return {
    call: (...news) => {
      newest = news;
      if (resting === undefined) next();
    },
    stop: () => {
      clearTimeout(resting);
      resting = undefined;
      newest = null;
    },
  };
}

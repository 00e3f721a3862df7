/** How long something still takes, as one says it: `about 20 seconds left`. */
export function timeLeft(seconds: number): string {
  if (seconds < 5) return 'a few seconds left';
  if (seconds < 58) return `about ${Math.round(seconds / 5) * 5} seconds left`;
  const minutes = Math.max(1, Math.round(seconds / 60));
  return `about ${minutes === 1 ? 'a minute' : `${minutes} minutes`} left`;
}

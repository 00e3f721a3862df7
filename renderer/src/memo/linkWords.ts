/** Letters of a passage that name it in a link. */
const enough = 60;

/** A passage's first words, as a link names it: whole words, in quotation marks. */
export function linkWords(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  if (line.length <= enough) return `“${line}”`;
  const cut = line.slice(0, enough);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), enough / 2)).trimEnd()} …”`;
}

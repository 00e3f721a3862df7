import { creditsOf } from './conversation/credits';
import type { DocumentLines } from './documentLines';
import type { Mention } from './foundTurn';
import { type QuotingLexicon, quotingLexicon } from './languages/quoting/quotingLexicon';
import { hasQuotations, passagesOf } from './quotes/passages';
import { QuotationReader, type QuotedTurn } from './quotes/quotationReader';
import { wordsOf } from './words';

/**
 * Finds quotations whose speaker the text names, or tells by its context. `labelled` lines are said by whom their label names. Linear in
 * the length of the document.
 */
export function quotedSpeech(
  document: DocumentLines,
  named: readonly Mention[] = [],
  labelled: ReadonlySet<number> = new Set(),
): QuotedTurn[] {
  if (!hasQuotations(document)) return [];
  const lexicon = lexiconOf(document);
  const quiet = quietLines(document);
  const passages = [...passagesOf(document)].filter(({ firstLine }) => !labelled.has(firstLine));
  const readTo = (end: number, known: readonly Mention[]): QuotationReader => {
    const reader = new QuotationReader(lexicon, known);
    for (const [at, passage] of passages.slice(0, end).entries())
      reader.read(passage, passages[at - 1], quiet.has(passage.firstLine));
    return reader;
  };
  const first = readTo(passages.length, named);
  // Whom the text calls by one name first, or by a name that could be a place, it may tell more of further down. Behind the last of whom it
  // tells for the first time nothing is new.
  const settled = first.lastMet + memory;
  const again = readTo(settled, [...named, ...first.people]);
  const from = passages[settled]?.firstLine ?? Number.POSITIVE_INFINITY;
  return [...again.turns, ...first.turns.filter(({ line }) => line >= from)].map(({ actor, ...turn }) => ({
    ...turn,
    mention: actor.mention,
  }));
}

/** Passages over which what was told before can change how words are read. */
const memory = 24;

/** Lines that tell of nobody who acts: credits, titles, captions and whatever else is short and ends no sentence. */
function quietLines(document: DocumentLines): ReadonlySet<number> {
  const quiet = new Set(creditsOf(document).lines);
  document.lines.forEach(({ text }, at) => {
    if (text.length < longestTitle && !/[.!?…:;,«»‹›“”„"’')—–-]\s*$/u.test(text)) quiet.add(at);
  });
  return quiet;
}

/** UTF-16 units. */
const longestTitle = 160;

/** The words of the languages of a document, told by lines from all over it. */
function lexiconOf({ lines }: DocumentLines): QuotingLexicon {
  const step = Math.max(1, Math.floor(lines.length / sampledLines));
  const sample = lines.filter((_, at) => at % step === 0);
  return quotingLexicon(sample.flatMap(({ text }) => wordsOf(text.slice(0, 1_000)).map(({ key }) => key)));
}

const sampledLines = 400;

import path from 'node:path';
import { ok, type Problem, type Result, refuse } from '@shared/base/result';
import type { HighlightedPassage } from '@shared/report/original/highlight';
import type { ReportDocument, ReportModel } from '@shared/report/reportModel';
import { tryPlace, writeReport } from '../exporting/writeReport';
import type { Files } from '../projects/files';
import type { HighlightedOriginal } from './highlightOriginal';

/** A copy of an original that was written. */
export interface ExportedOriginal {
  readonly document: string;
  readonly title: string;
  readonly path: string;
  readonly highlights: number;
  /** The passages that have no place on its pages. */
  readonly unplaced: readonly { readonly annotation: string; readonly words: string }[];
}

export interface ExportedOriginals {
  readonly files: readonly ExportedOriginal[];
  /** Documents of which there is no copy, and why. */
  readonly without: readonly {
    readonly document: string;
    readonly title: string;
    readonly problem: Problem;
  }[];
}

interface OriginalsExport {
  readonly files: Files;
  readonly model: ReportModel;
  /** Makes the copy for one document, see `highlightDocument`; the number is its index in the report. */
  readonly highlight: (number: number) => Promise<Result<HighlightedOriginal>>;
  /** The file, when the report has one document; a folder, made when it is not there, when it has several. */
  readonly out: string;
  readonly signal: AbortSignal;
  readonly onProgress?: (done: number, total: number, title: string) => void;
}

/**
 * Writes a copy of the original of each document of a report with its highlights. What cannot be highlighted is told, the others go on;
 * refused when there is no copy at all. Cancelled, it takes away what it has written and was not there before.
 */
export async function exportOriginals(asked: OriginalsExport): Promise<Result<ExportedOriginals>> {
  const { files, model, highlight, out, signal, onProgress } = asked;
  const { documents } = model;
  if (documents.length === 0)
    return refuse('nothing-to-export', 'No document is chosen. Nothing was written.');
  const annotations = annotationsByHighlight(model);
  const made: ExportedOriginal[] = [];
  const without: ExportedOriginals['without'][number][] = [];
  const added: string[] = [];
  const takeBack = async () => void (await Promise.all(added.map((file) => files.remove(file))));

  const places = await placesFor(files, documents, out);
  if (!places.ok) return places;
  for (const [number, { id: document, title, blocks }] of documents.entries()) {
    onProgress?.(number, documents.length, title);
    const place = places.value[number] ?? out;
    const isNew = !(await files.exists(place));
    const highlighted = await highlight(number);
    const written = highlighted.ok
      ? await writeReport(files, place, highlighted.value.pdf, signal)
      : highlighted;
    if (signal.aborted) {
      if (written.ok && isNew) added.push(place);
      await takeBack();
      return refuse('cancelled', 'The export was cancelled. Nothing was written.');
    }
    if (!highlighted.ok || !written.ok) {
      if (!written.ok) without.push({ document, title, problem: written.problem });
      continue;
    }
    if (isNew) added.push(place);
    const { highlights, unplaced } = highlighted.value;
    const told = unplaced.map((passage) => ({
      annotation: annotations.get(passage.highlights[0]?.id ?? '') ?? '',
      words: wordsOf(blocks, passage),
    }));
    made.push({ document, title, path: place, highlights, unplaced: told });
  }
  onProgress?.(documents.length, documents.length, '');
  const [first] = without;
  return made.length === 0 && first !== undefined
    ? { ok: false, problem: first.problem }
    : ok({ files: made, without });
}

/** The passages of a report by what highlights on them are called. */
const annotationsByHighlight = ({ passages }: ReportModel): ReadonlyMap<string, string> =>
  new Map(
    passages.flatMap(({ id, codings }) =>
      [id, ...codings.map((coding) => coding.id)].map((name) => [name, id]),
    ),
  );

/** Where each copy goes; refused when nothing can be written there. */
async function placesFor(
  files: Files,
  documents: readonly ReportDocument[],
  out: string,
): Promise<Result<readonly string[]>> {
  if (documents.length === 1) {
    const place = await tryPlace(files, out);
    return place.ok ? ok([out]) : place;
  }
  try {
    await files.makeFolder(out);
  } catch {
    return refuse('cannot-write', `The folder “${out}” cannot be made. Nothing was written.`);
  }
  const places = namesFor(documents).map((name) => path.join(out, name));
  const place = await tryPlace(files, places[0] ?? out);
  return place.ok ? ok(places) : place;
}

/** `hearing (highlighted).pdf`; of several files of one name the second has a number. */
function namesFor(documents: readonly ReportDocument[]): string[] {
  const taken = new Set<string>();
  return documents.map(({ fileName }) => {
    const base = path.parse(fileName).name;
    for (let number = 1; ; number += 1) {
      const name = `${base} (highlighted${number === 1 ? '' : ` ${number}`}).pdf`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** The words of a passage, block borders as `\n`. */
function wordsOf(blocks: readonly { readonly text: string }[], { start, end }: HighlightedPassage): string {
  const parts = blocks.slice(start.block, end.block + 1).map(({ text }) => text);
  const joined = parts.join('\n');
  const rest = (parts.at(-1)?.length ?? 0) - end.offset;
  return joined.slice(start.offset, joined.length - rest);
}

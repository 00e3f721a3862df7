import type { ReportDocument, ReportModel, ReportPassage, ReportSpan, ReportTheme } from '../../reportModel';
import { documentOffsets, type OffsetText } from '../documentOffsets';
import type { ReportFile } from './reportFile';

/** A report as JSON in the form of {@link ReportFile}, ids in place of indexes. */
export const reportJson = (model: ReportModel): string => `${JSON.stringify(fileOf(model), null, 2)}\n`;

function fileOf(model: ReportModel): ReportFile {
  const texts = model.documents.map(documentOffsets);
  return {
    format: 'roundtable-report',
    version: 1,
    project: model.project,
    title: model.title,
    made: model.now,
    language: model.language,
    themes: themesOf(model.themes),
    speakers: model.people.map((person) => ({
      id: person.id,
      name: person.name,
      role: person.role,
      affiliation: person.affiliation,
      aliases: [...person.aliases],
      color: person.color,
      attributes: [...person.attributes],
      turns: person.turns,
      words: person.words,
      memo: person.memo,
    })),
    documents: model.documents.map((document, index) => documentOf(document, texts[index], model)),
    passages: model.passages.map((passage) => passageOf(passage, texts[passage.document], model)),
  };
}

function themesOf(themes: readonly ReportTheme[]): ReportFile['themes'] {
  const above: string[] = [];
  return themes.map(({ depth, above: names, codings: _, ...theme }) => {
    above.length = depth;
    above[depth] = theme.id;
    return { ...theme, parent: above[depth - 1] ?? null, path: [...names, theme.name] };
  });
}

const rangeOf = ({ start, end }: ReportSpan, text: OffsetText | undefined) => ({
  start: text?.offsetOf(start) ?? 0,
  end: text?.offsetOf(end) ?? 0,
});

function documentOf(
  document: ReportDocument,
  text: OffsetText | undefined,
  { people, themes }: ReportModel,
): ReportFile['documents'][number] {
  return {
    id: document.id,
    title: document.title,
    fileName: document.fileName,
    format: document.format,
    sha256: document.sha256,
    date: document.date,
    provenance: document.provenance,
    language: document.language,
    attributes: [...document.attributes],
    words: document.words,
    memo: document.memo,
    text: text?.text ?? '',
    paragraphs: document.blocks.map(({ index, text: words, kind, level, number, marks }) => ({
      ...rangeOf({ start: { block: index, at: 0 }, end: { block: index, at: words.length } }, text),
      kind,
      level,
      number,
      marks: [...marks],
    })),
    turns: document.turns.map(({ id, number, person, attribution, speech }) => ({
      id,
      number,
      speaker: people[person]?.id ?? '',
      attribution: attribution === null ? null : rangeOf(attribution, text),
      speech: speech.map((span) => rangeOf(span, text)),
    })),
    unplaced: document.unplaced.map(({ id, text: words, themes: indexes, memo }) => ({
      id,
      text: words,
      themes: indexes.flatMap((index) => themes[index]?.id ?? []),
      memo,
    })),
  };
}

function passageOf(
  passage: ReportPassage,
  text: OffsetText | undefined,
  { documents, people, themes }: ReportModel,
): ReportFile['passages'][number] {
  return {
    id: passage.id,
    document: documents[passage.document]?.id ?? '',
    ...rangeOf(passage, text),
    text: passage.text,
    paragraphs: passage.paragraphs,
    turns: passage.turns,
    speakers: passage.speakers.map(({ person, name, role, share }) => ({
      id: people[person]?.id ?? '',
      name,
      role,
      share,
    })),
    codings: passage.codings.map(({ id, theme, by, at, origin }) => ({
      id,
      theme: themes[theme]?.id ?? '',
      by,
      at,
      origin,
    })),
    memo: passage.memo,
    by: passage.by,
    at: passage.at,
  };
}

import { codePointsBefore } from '../../../text/codePoints';
import { graphemeCeil, graphemeFloor } from '../../../text/graphemes';
import type { ReportDocument, ReportModel, ReportPassage, ReportTheme } from '../../reportModel';
import { documentOffsets } from '../documentOffsets';
import { themePath } from '../themePath';

/** Letters around the words of a passage, by which other programs find them again. */
const around = 32;

/**
 * A report as one collection of W3C Web Annotations (JSON-LD): one for each coding, and one for each memo of a passage. Positions count
 * code points in the document's text, its paragraphs joined by line feeds.
 */
export function webAnnotations(model: ReportModel): string {
  const targetOf = targets(model);
  const items = model.passages.flatMap((passage) => annotationsOf(passage, targetOf(passage), model));
  const id = urn(model.project);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: model.title,
    modified: model.now,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** Ids are UUIDs. */
const urn = (id: string): string => `urn:uuid:${id}`;

type Target = ReturnType<ReturnType<typeof targets>>;

function annotationsOf(passage: ReportPassage, target: Target, { themes }: ReportModel) {
  const said = passage.speakers.map(({ name, role }) => ({
    type: 'TextualBody',
    purpose: 'describing',
    format: 'text/plain',
    value: role === '' ? name : `${name}, ${role}`,
  }));
  const codings = passage.codings.flatMap(({ id, theme: index, by, at }) => {
    const theme = themes[index];
    if (theme === undefined) return [];
    const styleClass = `theme-${theme.key.replaceAll('.', '-')}`;
    return {
      id: urn(id),
      type: 'Annotation',
      motivation: 'tagging',
      ...madeBy(by, at),
      body: [...themeBodies(theme), ...said],
      target: { ...target, styleClass },
      stylesheet: { type: 'CssStylesheet', value: `.${styleClass} { background-color: ${theme.color}; }` },
    };
  });
  if (passage.memo === '') return codings;
  const memo = { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: passage.memo };
  const comment = {
    id: urn(passage.id),
    type: 'Annotation',
    motivation: 'commenting',
    ...madeBy(passage.by, passage.at),
    body: [memo, ...said],
    target,
  };
  return [...codings, comment];
}

const madeBy = (name: string, created: string) => ({ creator: { type: 'Person', name }, created });

const themeBodies = (theme: ReportTheme) => [
  { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: themePath(theme) },
  { type: 'SpecificResource', purpose: 'classifying', source: urn(theme.id) },
];

function targets({ documents }: ReportModel) {
  const texts = documents.map((document) => {
    const { text, offsetOf } = documentOffsets(document);
    return { source: sourceOf(document), text, offsetOf, pointsBefore: codePointsBefore(text) };
  });
  return (passage: ReportPassage) => {
    const known = texts[passage.document];
    if (known === undefined) throw new Error('a passage is of a document of its report');
    const { source, text, offsetOf, pointsBefore } = known;
    const [start, end] = [offsetOf(passage.start), offsetOf(passage.end)];
    return {
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: passage.text,
          prefix: text.slice(graphemeCeil(text, start - around), start),
          suffix: text.slice(end, graphemeFloor(text, end + around)),
        },
        { type: 'TextPositionSelector', start: pointsBefore(start), end: pointsBefore(end) },
      ],
    };
  };
}

/** A document and, by the hash of its bytes (RFC 6920), the file that it came from: several documents may come from one. */
const sourceOf = ({ id, title, language, sha256 }: ReportDocument) => ({
  id: urn(id),
  type: 'Text',
  format: 'text/plain',
  ...(language !== '' && { language }),
  'dcterms:title': title,
  ...(sha256 !== '' && { 'dcterms:source': { id: `ni:///sha-256;${base64url(sha256)}` } }),
});

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function base64url(hex: string): string {
  const bits = Array.from(hex, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  return Array.from(bits.matchAll(/.{1,6}/g), ([six]) => digits[Number.parseInt(six.padEnd(6, '0'), 2)]).join(
    '',
  );
}

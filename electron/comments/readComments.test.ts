import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFObject,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { findComments } from '@shared/report/comments/findComments';
import type { Highlight } from '@shared/report/original/highlight';
import { ReportProject } from '@shared/report/testing/reportProject';
import { documentText } from '@shared/text/documentText';
import { expect, onTestFinished, test } from 'vitest';
import { highlightOriginal } from '../highlighting/highlightOriginal';
import { readOriginal } from '../highlighting/testing/readOriginal';
import { importLimits } from '../importing/importLimits';
import { handmadePdf, textLines } from '../importing/pdf/testing/handmadePdf';
import { readComments } from './readComments';

const courier =
  '/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>>>>>';
const file = handmadePdf([
  {
    content: textLines(['The price of water is too', 'high for most of us here.'], { size: 10 }),
    entries: courier,
  },
  { content: textLines(['Nobody answered this question.'], { size: 10 }), entries: courier },
]);
const own: Highlight = {
  id: 'c1',
  color: '#1f77b4',
  author: 'Ada',
  at: '2026-11-20T10:20:30Z',
  subject: 'Water',
  words: 'A Water',
};

/** The copy that goes to the reader: “of water” is highlighted. */
async function sent(): Promise<Uint8Array> {
  const original = await readOriginal(file);
  const passages = [{ start: { block: 0, offset: 10 }, end: { block: 0, offset: 18 }, highlights: [own] }];
  const made = await highlightOriginal({ blocks: original.text.blocks, passages }, original);
  if (!made.ok) throw new Error(made.problem.message);
  return made.value.pdf;
}

type Entries = Readonly<Record<string, PDFObject | string | readonly number[]>>;

interface Reader {
  readonly context: PDFContext;
  /** Puts an annotation on a page. */
  readonly write: (page: number, annotation: Entries) => PDFRef;
  /** The highlight that was sent. */
  readonly sentHighlight: PDFRef;
}

/** What comes back when a reader has opened the copy and saved it. */
async function read(annotate: (reader: Reader) => void) {
  const document = await PDFDocument.load(await sent(), { updateMetadata: false });
  const { context } = document;
  const pages = document.getPages().map(({ node }) => node);
  const write: Reader['write'] = (page, annotation) => {
    const dictionary = context.obj({ Type: 'Annot' });
    for (const [key, value] of Object.entries(annotation))
      dictionary.set(
        PDFName.of(key),
        value instanceof PDFObject ? value : context.obj(typeof value === 'string' ? value : [...value]),
      );
    const ref = context.register(dictionary);
    const list = pages[page]?.lookupMaybe(PDFName.of('Annots'), PDFArray);
    if (list === undefined) pages[page]?.set(PDFName.of('Annots'), context.obj([ref]));
    else list.push(ref);
    return ref;
  };
  const sentHighlight = pages[0]?.lookup(PDFName.of('Annots'), PDFArray).get(0) as PDFRef;
  annotate({ context, write, sentHighlight });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'roundtable-comments-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const place = path.join(folder, 'copy.pdf');
  writeFileSync(place, await document.save());
  const comments = await readComments({ path: place, name: 'copy.pdf' }, importLimits, {});
  if (!comments.ok) throw new Error(comments.problem.message);
  return comments.value;
}

const told = ({ text, comments }: Awaited<ReturnType<typeof read>>) =>
  comments.map(({ words, author, at, page, range }) => [
    words,
    author,
    at,
    page,
    range && text.slice(range.start, range.end),
  ]);

const line = 770;
/** Corners of letters of the first line, from one to another. */
const [left, right] = [(from: number) => 72 + 6 * from, (to: number) => 72 + 6 * to];

test('what was sent is no comment', async () => {
  expect(told(await read(() => undefined))).toEqual([]);
});

test('Acrobat: marks with a popup, notes, replies; states and empty marks are no comments', async () => {
  const [a, b] = [left(13), right(18)];
  const comments = await read(({ write, sentHighlight }) => {
    const mark = {
      Subtype: 'Highlight',
      Rect: [a, line - 3, b, line + 9],
      QuadPoints: [a, line + 9, b, line + 9, a, line - 3, b, line - 3],
      NM: PDFString.of('8bd6c9a1-6d5b-4a52-9c1c-0a1b2c3d4e5f'),
      T: PDFHexString.fromText('Анна Ким'),
      Contents: PDFHexString.fromText('Which water?\rAsk *them*.'),
      M: PDFString.of("D:20261128101112+05'00'"),
      CreationDate: PDFString.of("D:20261128101112+05'00'"),
    };
    const ref = write(0, mark);
    write(0, { Subtype: 'Popup', Parent: ref, Rect: [0, 0, 10, 10] });
    write(0, { ...mark, Contents: PDFString.of('') });
    const note = { Subtype: 'Text', T: PDFString.of('Bob'), M: PDFString.of('D:20261129080000Z') };
    write(0, { ...note, Rect: [500, 750, 520, 770], Contents: PDFString.of('High for whom?') });
    write(0, { ...note, Rect: [0, 0, 9, 9], IRT: sentHighlight, Contents: PDFString.of('Agreed.') });
    write(0, { ...note, Rect: [0, 0, 9, 9], IRT: ref, Contents: PDFString.of('All of it.') });
    write(0, {
      ...note,
      Rect: [0, 0, 9, 9],
      IRT: ref,
      StateModel: PDFString.of('Review'),
      State: PDFString.of('Accepted'),
      Contents: PDFString.of('Accepted set by Bob'),
    });
  });
  const bob = ['Bob', '2026-11-29T08:00:00.000Z', 0];
  expect(told(comments)).toEqual([
    ['Which water?\nAsk *them*.', 'Анна Ким', '2026-11-28T05:11:12.000Z', 0, 'water'],
    ['High for whom?', ...bob, 'high for most of us here.'],
    ['Agreed.', ...bob, 'of water'],
    ['All of it.', ...bob, 'water'],
  ]);
});

test('what is written on a drawing or a stamp is a comment beside its line; a drawing alone is none', async () => {
  const comments = await read(({ write }) => {
    const drawn = { T: PDFString.of('Bob'), M: PDFString.of('D:20261129080000Z') };
    const around = [left(0), line - 3, right(18), line + 9];
    write(0, { ...drawn, Subtype: 'Ink', Rect: around, Contents: PDFString.of('This is the point.') });
    write(0, { ...drawn, Subtype: 'Stamp', Rect: around });
    write(1, { ...drawn, Subtype: 'Square', Rect: around, Contents: PDFString.of('Really?') });
  });
  expect(told(comments).map(([words, , , , passage]) => [words, passage])).toEqual([
    ['This is the point.', 'The price of water is too'],
    ['Really?', 'Nobody answered this question.'],
  ]);
});

test('words that are only kept with their looks are read without them', async () => {
  const comments = await read(({ write }) => {
    const rich =
      '<?xml version="1.0"?><body xmlns="http://www.w3.org/1999/xhtml"><p dir="ltr">Who is <b>us</b>\n here &amp; now?</p><p>Ask &#8220;them&#x201D;.</p></body>';
    write(1, { Subtype: 'FreeText', Rect: [300, line - 3, 380, line + 9], RC: PDFHexString.fromText(rich) });
  });
  expect(told(comments).map(([words]) => words)).toEqual(['Who is us here & now?\nAsk “them”.']);
});

test('Preview: marks without a creation date, a popup that has the words, text beside', async () => {
  const comments = await read(({ write }) => {
    const [a, b] = [left(0), right(6)];
    const popup = write(1, {
      Subtype: 'Popup',
      Rect: [0, 0, 10, 10],
      Contents: PDFHexString.fromText('Не ответил'),
    });
    write(1, {
      Subtype: 'Underline',
      Rect: [a, line - 3, b, line + 9],
      // Against the clock, as the format has it.
      QuadPoints: [a, line - 3, b, line - 3, b, line + 9, a, line + 9],
      Popup: popup,
      M: PDFString.of("D:20261128101112Z00'00'"),
    });
    write(1, { Subtype: 'FreeText', Rect: [300, line - 40, 380, line - 20], Contents: PDFString.of('Who?') });
  });
  expect(told(comments)).toEqual([
    ['Не ответил', '', '2026-11-28T10:11:12.000Z', 1, 'Nobody'],
    ['Who?', '', '', 1, 'Nobody answered this question.'],
  ]);
});

test('a highlight of ours whose words a reader changed is a comment', async () => {
  const comments = await read(({ context, sentHighlight }) => {
    const highlight = context.lookup(sentHighlight, PDFDict);
    highlight.set(PDFName.of('Contents'), PDFString.of('A Water. Is it?'));
    highlight.set(PDFName.of('M'), PDFString.of('D:20261129080000Z'));
  });
  expect(told(comments)).toEqual([['A Water. Is it?', 'Ada', '2026-11-29T08:00:00.000Z', 0, 'of water']]);
});

test('comments in a protected file are read with its password; one protected against changes alone needs none', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'roundtable-comments-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const outcome = async (passwords: object, options: { password?: string }) => {
    const document = await PDFDocument.load(await sent(), { updateMetadata: false });
    const [page] = document.getPages();
    const note = document.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [500, 750, 520, 770] });
    note.set(PDFName.of('T'), PDFHexString.fromText('Анна Ким'));
    note.set(PDFName.of('Contents'), PDFHexString.fromText('High for whom?'));
    page?.node.lookup(PDFName.of('Annots'), PDFArray).push(document.context.register(note));
    document.encrypt({ ownerPassword: 'owner', ...passwords });
    const place = path.join(folder, 'copy.pdf');
    writeFileSync(place, await document.save());
    const found = await readComments({ path: place, name: 'copy.pdf' }, importLimits, options);
    return found.ok ? found.value.comments.map(({ author, words }) => [author, words]) : found.problem.code;
  };
  const comments = [['Анна Ким', 'High for whom?']];
  expect(await outcome({ userPassword: '' }, {})).toEqual(comments);
  expect(await outcome({ userPassword: 'harbour' }, { password: 'harbour' })).toEqual(comments);
  expect(await outcome({ userPassword: 'harbour' }, {})).toBe('needs-password');
  expect(await outcome({ userPassword: 'harbour' }, { password: 'river' })).toBe('wrong-password');
});

test('comments find their passage in the documents, also after these were edited, and become memos', async () => {
  const a = left(13);
  const comments = await read(({ write }) => {
    const mark = (page: number, to: number, words: string) =>
      write(page, {
        Subtype: 'StrikeOut',
        Rect: [a, line - 3, right(to), line + 9],
        QuadPoints: [a, line + 9, right(to), line + 9, a, line - 3, right(to), line - 3],
        T: PDFString.of('Bob'),
        M: PDFString.of('D:20261129080000Z'),
        Contents: PDFString.of(words),
      });
    mark(0, 25, 'Is *it*?');
    mark(1, 21, 'They did.');
  });
  const project = new ReportProject('Hearing');
  const first = project.document('First', 'a.pdf', [
    'The price of water is too high for most of us.',
    'That is all we know of it here today.',
  ]);
  const state = project.state();
  const found = findComments(state, [first], comments);
  const text = documentText(state.blocks(first));
  expect(
    found.comments.map(({ comment, sureness, places, memo }) => [
      comment.words,
      sureness,
      places.map(({ document, range }) => [document, text.slice(range)]),
      memo,
    ]),
  ).toEqual([
    ['Is *it*?', 'sure', [[first, 'water is too']], '**Bob, 2026-11-29:**\n\nIs \\*it\\*?'],
    ['They did.', 'none', [], '**Bob, 2026-11-29:**\n\nThey did.'],
  ]);
});

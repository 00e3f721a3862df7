import type { DocumentLines } from '../documentLines';
import type { Mention } from '../foundTurn';
import { isMeetingEvent } from '../labels/meetingEvent';
import { caselessQuotations, hasAnyMark } from './caselessQuotations';
import type { Readers } from './caselessSpeech';
import { simplify } from './hanForms';
import type { Named } from './naming';
import { foldSpaced } from './spacedForms';
import { spacedReader } from './spacedReader';
import { spacedWords } from './spacedWords';
import { couldBeGiven } from './spacelessName';
import { spacelessReader } from './spacelessReader';
import { Vocabulary } from './vocabulary';
import { writingOf } from './writing';

const read = new WeakMap<DocumentLines, readonly Mention[]>();

/** Names that the document gives in full, from which its readers know a name where nothing else shows it. Read once for a document. */
export function namesInDocument(document: DocumentLines): readonly Mention[] {
  const known = read.get(document) ?? readNames(document);
  read.set(document, known);
  return known;
}

function readNames(document: DocumentLines): Mention[] {
  const readers = readersFor([]);
  const names = new Map<string, Mention>();
  const add = (found: Named | null): void => {
    if (!found?.full || found.mention.kind !== 'person') return;
    const known = names.get(found.mention.name);
    if (!known || (known.role === '' && found.mention.role !== ''))
      names.set(found.mention.name, found.mention);
  };
  for (const line of document.lines) {
    const writing = writingOf(line.text);
    if (writing === null || isMeetingEvent(line.text)) continue;
    for (const sentence of outsideQuotations(line.text)) {
      add(readers[writing].subject(sentence, false));
      for (const part of listed(sentence)) {
        const found = readers[writing].subject(part, false);
        if (found !== null && found.mention.role !== '') add(found);
      }
    }
  }
  const whole = document.text;
  return [...names.values()].map((mention) => ({ ...mention, name: withLastSign(mention.name, whole) }));
}

/** `林阿满` where `林阿` never stands without the third: in writing without spaces it shows by coming back. */
function withLastSign(name: string, text: string): string {
  if (!/^\p{Script=Han}{2}$/u.test(name)) return name;
  const next = new Set<string>();
  let times = 0;
  for (let at = text.indexOf(name); at >= 0 && times < longestCount; at = text.indexOf(name, at + 2)) {
    next.add(text[at + 2] ?? '');
    times++;
  }
  const [only = ''] = next;
  const fits =
    times >= 3 && next.size === 1 && /^\p{Script=Han}$/u.test(only) && couldBeGiven(simplify(only));
  return fits ? name + only : name;
}

/** So often a name is looked for. */
const longestCount = 40;

/** `局长冯以宁、研究员段世昌出席`: each of those who are named together. */
const listed = (sentence: string): string[] => {
  const parts = sentence.split(/[、，]/u);
  return parts.length > 1 && parts.length <= longestList ? parts : [];
};

const longestList = 20;

function outsideQuotations(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const quotation of hasAnyMark(text) ? caselessQuotations(text) : []) {
    parts.push(text.slice(from, quotation.open));
    from = quotation.close + 1;
  }
  parts.push(text.slice(from));
  const sentences = parts.flatMap((part) => part.split(/[。！？!?؟；;：:]|\.(?=\s|$)/u));
  return sentences.map((part) => part.slice(0, 400));
}

/** Readers that know these names. */
export function readersFor(names: readonly Mention[]): Readers {
  const forms = names.flatMap(({ name }) => {
    const folded = simplify(name);
    const parts = folded.split(/[·•・‧．∙]/u);
    return parts.length > 1 ? [folded, ...parts.filter((part) => part.length > 1)] : [folded];
  });
  const spaceless = spacelessReader(new Vocabulary(forms));
  const words = names.flatMap(({ name }) => [foldSpaced(name), ...spacedWords(name).map(({ key }) => key)]);
  return { spaceless, spaced: spacedReader(new Set(words)) };
}

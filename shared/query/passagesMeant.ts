import type { ProjectState } from '../project/projectState';
import type { AnnotationRecord } from '../project/records';
import { branchIds } from '../project/themeTree';
import { documentText } from '../text/documentText';
import { hasWords, plainLetters } from './hasWords';
import type { PassageCondition, PassageFilter } from './passageFilter';
import { passageSpeakers } from './passageSpeakers';

/** What a filter means in a project. */
export interface PassagesMeant {
  /** Whether passages of this document can be meant: what the filter says of documents holds for it. */
  document(id: string): boolean;
  passage(annotation: AnnotationRecord): boolean;
  /** Whether codings with this theme are meant: where themes are named, those alone. */
  theme(id: string): boolean;
}

type Test<Item> = (item: Item) => boolean;

export function passagesMeant(state: ProjectState, { all }: PassageFilter): PassagesMeant {
  const documents: Test<string>[] = [];
  const passages: Test<AnnotationRecord>[] = [];
  const named = new Set<string>();
  for (const condition of all) {
    if (isUnfinished(condition)) continue;
    const ofDocument = documentTest(state, condition);
    if (ofDocument !== null) documents.push(turned(ofDocument, condition.not));
    else passages.push(turned(passageTest(state, condition), condition.not));
    if (condition.on === 'theme' && !condition.not) for (const id of branch(state, condition)) named.add(id);
  }
  const document = (id: string) => documents.every((test) => test(id));
  return {
    document,
    passage: (annotation) => document(annotation.document) && passages.every((test) => test(annotation)),
    theme: (id) => named.size === 0 || named.has(id),
  };
}

function isUnfinished(condition: PassageCondition): boolean {
  if ('ids' in condition) return condition.ids.length === 0;
  if (condition.on === 'attribute') return condition.values.length === 0;
  return condition.on === 'words' && condition.words.trim() === '';
}

const turned = <Item>(test: Test<Item>, not: boolean): Test<Item> => (not ? (item) => !test(item) : test);

/** Null when the condition is not on documents. */
function documentTest(state: ProjectState, condition: PassageCondition): Test<string> | null {
  if (condition.on === 'document') {
    const wanted = new Set(condition.ids);
    return (id) => wanted.has(id);
  }
  if (condition.on !== 'attribute' || state.attribute(condition.attribute)?.of !== 'document') return null;
  const wanted = new Set(condition.values);
  return (id) => wanted.has(state.document(id)?.attributes[condition.attribute] ?? '');
}

function passageTest(state: ProjectState, condition: PassageCondition): Test<AnnotationRecord> {
  switch (condition.on) {
    case 'theme': {
      const wanted = branch(state, condition);
      return ({ codings }) => codings.some(({ theme }) => wanted.has(theme));
    }
    case 'speaker': {
      const wanted = new Set(condition.ids);
      return (passage) => speakersOf(state, passage).some((id) => wanted.has(id));
    }
    case 'attribute': {
      const wanted = new Set(condition.values);
      const valueOf = (id: string) => state.speaker(id)?.attributes[condition.attribute] ?? '';
      return (passage) => speakersOf(state, passage).some((id) => wanted.has(valueOf(id)));
    }
    case 'words': {
      const found = hasWords(condition.words);
      return (passage) => found(plainLetters(wordsOf(state, passage)));
    }
    case 'memo':
      return ({ memo }) => memo.trim() !== '';
    case 'document':
      return () => true;
  }
}

function branch(
  state: ProjectState,
  { ids, below }: { readonly ids: readonly string[]; readonly below: boolean },
): ReadonlySet<string> {
  return below ? branchIds(state.themes(), ids) : new Set(ids);
}

function speakersOf(state: ProjectState, passage: AnnotationRecord): string[] {
  const said = passageSpeakers(state.blocks(passage.document), state.turns(passage.document));
  return said(passage).speakers.map(({ speaker }) => speaker);
}

function wordsOf(state: ProjectState, passage: AnnotationRecord): string {
  const text = documentText(state.blocks(passage.document));
  const range = text.rangeOf(passage);
  return range === null ? '' : text.slice(range);
}

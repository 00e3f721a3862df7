import { describe, expect, it } from 'vitest';
import { documentText } from '../../text/documentText';
import type { OrphanRecord } from '../records';
import { importParams, paragraph, TestProject } from '../testing/testProject';

const source = { fileName: 'Hearing 2.txt', format: 'txt', sha256: '1'.repeat(64), size: 2 };
const texts = [
  'Opening of the hearing.',
  'We will open the harbour in the spring of next year, said Anna Berg.',
  'Nobody has asked the fishermen what they think of it.',
  'The hearing closed at noon.',
];

function hearing() {
  const project = new TestProject();
  const document = project.do('importDocuments', importParams('Hearing', ...texts));
  const spanOf = (words: string) => {
    const text = documentText(project.state.blocks(document));
    const start = text.text.indexOf(words);
    const span = text.spanOf({ start, end: start + words.length });
    if (start < 0 || span === null) throw new Error(words);
    return span;
  };
  const code = (words: string, theme: string) =>
    project.do('codePassage', {
      document,
      span: spanOf(words),
      themes: [],
      newTheme: { name: theme, parent: null },
    });
  const replace = (...contents: string[]) =>
    project.do('replaceDocument', {
      document,
      source,
      blocks: contents.map(paragraph),
      turns: [],
      warnings: [],
    });
  const quotes = () => project.state.annotations(document).map(({ quote }) => quote.head);
  return { project, document, spanOf, code, replace, quotes };
}

describe('a document that gets another text', () => {
  it('keeps what is found where it went, with the paragraphs that stay, and its own properties', () => {
    const { project, document, code, replace, quotes } = hearing();
    code('open the harbour in the spring', 'Harbour');
    code('asked the fishermen', 'Fishing');
    const kept = project.state.blocks(document)[2]?.id;
    replace('Corrected record.', texts[2] ?? '', texts[1] ?? '', texts[3] ?? '');
    expect(quotes()).toEqual(['asked the fishermen', 'open the harbour in the spring']);
    expect(project.state.orphans()).toEqual([]);
    expect(project.state.blocks(document)[1]?.id).toBe(kept);
    expect(project.state.document(document)).toMatchObject({ title: 'Hearing', source });
  });

  it('leaves in the tray what is uncertain or lost, with its words, codings and id; a later text brings it back', () => {
    const { project, document, code, replace, quotes } = hearing();
    const harbour = code('open the harbour in the spring of next year', 'Harbour');
    const fishing = code('asked the fishermen what they think', 'Fishing');
    replace('Opening of the hearing.', 'We may perhaps open the harbour in some later year, said Anna Berg.');
    const [first, second] = project.state.orphans(document) as [OrphanRecord, OrphanRecord];
    expect([first.id, second.id]).toEqual([harbour, fishing]);
    expect([first.suggestion === null, second.suggestion]).toEqual([false, null]);
    expect(second).toMatchObject({
      quote: { head: 'asked the fishermen what they think' },
      was: { type: 'annotation', codings: [{ by: 'Ada' }] },
    });
    expect(quotes()).toEqual([]);
    replace(...texts);
    expect(quotes()).toEqual([
      'open the harbour in the spring of next year',
      'asked the fishermen what they think',
    ]);
    expect(project.state.orphans()).toEqual([]);
    expect(project.state.annotation(fishing)?.codings).toHaveLength(1);
  });

  it('takes turns along, and puts them in the tray when nothing of them is left', () => {
    const { project, document, spanOf, replace } = hearing();
    const said = 'We will open the harbour in the spring of next year';
    project.do('createTurn', { document, span: spanOf(said), speaker: null, newSpeaker: 'Anna Berg' });
    replace('Opening.', `Then: ${texts[1]}`);
    expect(project.state.turns(document)).toHaveLength(1);
    replace('Nothing of that.');
    expect(project.state.turns(document)).toEqual([]);
    expect(project.state.orphans(document)).toMatchObject([{ quote: { head: said }, was: { type: 'turn' } }]);
  });

  it('adds the turns a file states where nobody speaks yet', () => {
    const { project, document, spanOf } = hearing();
    project.do('createTurn', {
      document,
      span: spanOf('Nobody has asked the fishermen'),
      speaker: null,
      newSpeaker: 'Per Lund',
    });
    const words = texts.join('\n');
    const stated = (speaker: string, said: string) => ({
      speaker,
      attribution: null,
      speech: [{ start: words.indexOf(said), end: words.indexOf(said) + said.length }],
    });
    project.do('replaceDocument', {
      document,
      source,
      blocks: texts.map(paragraph),
      turns: [stated('Other', 'asked the fishermen'), stated('Chair', 'The hearing closed at noon.')],
      warnings: [],
    });
    const names = project.state.turns(document).map(({ speaker }) => project.state.speaker(speaker)?.name);
    expect(names).toEqual(['Per Lund', 'Chair']);
  });
});

describe('what waits in the tray', () => {
  function waiting() {
    const parts = hearing();
    const orphan = parts.code('asked the fishermen what they think', 'Fishing');
    parts.replace('Opening of the hearing.', 'The fishermen were asked.');
    return { ...parts, orphan };
  }

  it('is placed by hand, as what it was', () => {
    const { project, document, spanOf, orphan, quotes } = waiting();
    project.do('placeOrphans', { places: [{ orphan, span: spanOf('The fishermen were asked.') }] });
    expect(quotes()).toEqual(['The fishermen were asked.']);
    expect(project.state.orphans(document)).toEqual([]);
    expect(project.state.annotation(orphan)?.codings).toHaveLength(1);
  });

  it('keeps its memo, can be written about on, and takes that along to its place', () => {
    const { project, spanOf, orphan } = waiting();
    project.do('setMemo', { record: orphan, memo: 'Asked by whom?' });
    expect(project.state.orphans()).toMatchObject([{ was: { memo: 'Asked by whom?', codings: [{}] } }]);
    project.do('placeOrphans', { places: [{ orphan, span: spanOf('The fishermen were asked.') }] });
    expect(project.state.annotation(orphan)?.memo).toBe('Asked by whom?');
  });

  it('has no memo where it was a turn', () => {
    const { project, document, spanOf, replace } = hearing();
    const speaker = project.do('createSpeaker', { name: 'Anna Berg' });
    project.do('createTurn', { document, span: spanOf(texts[2] ?? ''), speaker });
    replace('Opening of the hearing.');
    const [turn] = project.state.orphans();
    expect(turn?.was.type).toBe('turn');
    expect(project.refusal('setMemo', { record: turn?.id ?? '', memo: 'Who?' }).code).toBe('unknown-record');
  });

  it('is discarded', () => {
    const { project, orphan } = waiting();
    project.do('discardOrphans', { orphans: [orphan] });
    expect(project.state.orphans()).toEqual([]);
  });

  it('goes with its theme, follows it into another one, and goes with the document', () => {
    const deleted = waiting();
    const [theme = ''] = deleted.project.state.themes().map(({ id }) => id);
    const into = deleted.project.do('createTheme', { name: 'Sea', parent: null });
    deleted.project.do('mergeThemes', { from: [theme], into });
    expect(deleted.project.state.orphans()).toMatchObject([{ was: { codings: [{ theme: into }] } }]);
    deleted.project.do('deleteThemes', { themes: [into] });
    expect(deleted.project.state.orphans()).toEqual([]);
    const { project, document } = waiting();
    project.do('deleteDocuments', { documents: [document] });
    expect(project.state.orphans()).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { describeQuote } from '../anchoring/describeQuote';
import { type SeededRandom, seededRandom } from '../base/seededRandom';
import { findFaults, findProjectFaults } from '../project/integrity';
import type { ProjectRecords } from '../project/projectRecords';
import { paragraph, TestProject } from '../project/testing/testProject';
import { documentText } from '../text/documentText';
import { pseudonymise } from './pseudonymise';
import { pseudonymsOf } from './pseudonymsOf';

const faults = (state: ProjectRecords) => [...findFaults(state, state.all()), ...findProjectFaults(state)];

function hearing(project: TestProject, title: string, ...texts: string[]): string {
  const source = { fileName: `${title}.docx`, format: 'docx', sha256: '0'.repeat(64), size: 1 };
  const blocks = texts.map(paragraph);
  return project.do('importDocuments', { documents: [{ title, source, blocks, turns: [], warnings: [] }] });
}

describe('a project with pseudonyms', () => {
  const project = new TestProject();
  const document = hearing(
    project,
    'Hearing of Anna Kane',
    'Anna Kane: We trust Boris Reed.',
    'Boris Reed (mayor): Yes, Anna.',
  );
  const speakers = ['Boris Reed', 'Anna Kane', 'Moderator', 'Cyril Nobody'].map((name) =>
    project.do('createSpeaker', { name, role: 'mayor of Reedville, not Kane' }),
  );
  const [boris = '', anna = ''] = speakers;
  const words = (text: string) => project.find(document, text);
  project.do('createTurn', { document, span: words('We trust Boris Reed.'), speaker: anna });
  project.do('createTurn', { document, span: words('Yes, Anna.'), speaker: boris });
  const theme = project.do('createTheme', { name: 'Trust in Kane', parent: null, description: 'See Reed' });
  const passage = project.do('codePassage', {
    document,
    span: words('Reed'),
    themes: [theme],
    memo: 'Anna *Kane* means **Reed**.',
  });
  project.do('changeDocuments', { documents: [{ document, provenance: 'Kane Archive' }] });
  project.do('setOtherNames', { names: [{ words: 'Reedville', replacement: '' }] });

  it('numbers speakers by their first words, whatever is chosen; functions are no names', () => {
    expect([...pseudonymsOf(project.state)]).toEqual([
      [anna, 'Participant 1'],
      [boris, 'Participant 2'],
      [speakers[3], 'Participant 3'],
    ]);
    const other = new TestProject();
    const ids = ['Ada', 'Bo'].map((name) => other.do('createSpeaker', { name }));
    other.do('setPseudonyms', { pseudonyms: [{ speaker: ids[0] ?? '', pseudonym: 'The mayor' }] });
    expect([...pseudonymsOf(other.state, 'Person').values()]).toEqual(['The mayor', 'Person 2']);
  });

  it('has no name left anywhere, keeps its passages, and does not hold the map', () => {
    const { state, doubtful } = pseudonymise(project.state, { roles: 'keep' });
    expect(JSON.stringify([...state.all()])).not.toMatch(/Anna|Kane|Boris|Reed|Cyril/);
    expect(faults(state)).toEqual([]);
    expect(state.document(document)).toMatchObject({
      title: 'Hearing of Participant 1',
      provenance: 'Participant 1 Archive',
      source: { fileName: 'Hearing of Participant 1.docx' },
    });
    expect(state.blocks(document).map(({ text }) => text)).toEqual([
      'Participant 1: We trust Participant 2.',
      'Participant 2 (mayor): Yes, Participant 1.',
    ]);
    expect(state.annotation(passage)).toMatchObject({
      quote: { head: 'Participant 2' },
      memo: 'Participant 1 *Participant 1* means **Participant 2**.',
    });
    expect(state.theme(theme)).toMatchObject({
      name: 'Trust in Participant 1',
      description: 'See Participant 2',
    });
    expect(state.speaker(boris)).toMatchObject({
      name: 'Participant 2',
      aliases: [],
      pseudonym: '',
      role: 'mayor of […], not Participant 1',
    });
    expect(state.project().otherNames).toEqual([]);
    expect(doubtful.map(({ words: found, doubt }) => [found, doubt])).toContainEqual(['Anna', 'partOfName']);
  });

  it('takes descriptions as a whole, and aliases that are only a function for no name', () => {
    const other = new TestProject();
    const text = hearing(
      other,
      'Bus',
      'Ein Pendler: Ein Bus kommt. Ein Pendler wartet. Der Bürgermeister auch.',
    );
    other.do('createSpeaker', { name: 'ein Pendler' });
    const mayor = other.do('createSpeaker', { name: 'Jan Holt' });
    other.do('changeSpeaker', { speaker: mayor, aliases: ['Bürgermeister'] });
    const { state } = pseudonymise(other.state, { roles: 'keep' });
    expect(state.blocks(text)[0]?.text).toBe(
      'Participant 1: Ein Bus kommt. Participant 1 wartet. Der Bürgermeister auch.',
    );
  });

  it('has no roles when they are left out', () => {
    const { state } = pseudonymise(project.state, { roles: 'leave-out' });
    expect(state.speakers().map(({ role }) => role)).toEqual(['', '', '', '']);
  });
});

/** People of ten languages, and the forms in which a text may name them. */
const people: readonly {
  readonly name: string;
  readonly aliases?: string[];
  readonly forms: readonly string[];
  readonly oracle: RegExp;
}[] = [
  {
    name: 'Anna Kane',
    forms: ['Anna Kane', 'Kane’s', 'ANNA KANE', 'A. Kane', 'Kane, Anna', 'Anna'],
    oracle: /anna|kane/iu,
  },
  {
    name: 'Jürgen Krüger',
    forms: ['Krügers', 'Jürgen Krueger', 'KRÜGER', 'J. Kruger'],
    oracle: /j[uü]rgen|kr(?:u|ü|ue)ger/iu,
  },
  {
    name: 'Odile d’Hérouville',
    forms: ['Mme d’Hérouville', 'Odile Herouville', 'O. d’Hérouville'],
    oracle: /odile|h[eé]rouville/iu,
  },
  {
    name: 'José García Núñez',
    forms: ['García Núñez', 'Nunez', 'José', 'GARCÍA'],
    oracle: /jos[eé]\b|garc[ií]a|n[uú][nñ]ez/iu,
  },
  {
    name: 'Евгений Громов',
    aliases: ['Yevgeny Gromov'],
    forms: ['Громова', 'Евгению Громову', 'Е. Громовым', 'ГРОМОВ', 'Gromov'],
    oracle: /евгени|громов|gromov|yevgeny/iu,
  },
  {
    name: 'Мікалай Астапчук',
    forms: ['Астапчука', 'Мікалаю Астапчуку', 'М. Астапчук'],
    oracle: /мікала|астапчук/iu,
  },
  {
    name: 'Ерлан Сейітов',
    forms: ['Сейітовтың', 'Ерланға', 'Ерлан Сейітовпен', 'СЕЙІТОВ'],
    oracle: /ерлан|сейітов/iu,
  },
  {
    name: 'Ayşe Yılmaz',
    forms: ['Yılmaz’ın', 'Ayşe’ye', 'YILMAZ', 'Ayşe Yılmaz'],
    oracle: /ay[şs]e|y[ıi]lmaz/iu,
  },
  { name: 'أحمد العبيدات', forms: ['أحمد العبيدات', 'والعبيدات', 'لأحمد'], oracle: /حمد|عبيدات/u },
  { name: '李明华', forms: ['李明华', '李主任', '老李', '明华'], oracle: /[李]|明华/u },
];
const fillers = [
  'the water',
  'was low',
  'and so',
  'вода была',
  'сказал',
  'су аз',
  '水很少。',
  'قال إن',
  'das Wasser',
  '—',
  '“yes”',
  '(no)',
  '🙂',
];

function randomProject(random: SeededRandom): TestProject {
  const project = new TestProject();
  for (const { name, aliases = [] } of people) {
    const speaker = project.do('createSpeaker', { name });
    project.do('changeSpeaker', { speaker, aliases });
  }
  const speakers = project.state.speakers();
  const phrase = () =>
    Array.from({ length: random.int(1, 6) }, () =>
      random.chance(0.5) ? random.pick(fillers) : random.pick(random.pick(people).forms),
    ).join(' ');
  const theme = project.do('createTheme', { name: `Theme ${phrase()}`, parent: null, description: phrase() });
  for (let number = 0; number < 2; number += 1) {
    const document = hearing(
      project,
      `${phrase()} ${number}`,
      ...Array.from({ length: random.int(1, 6) }, phrase),
    );
    const text = documentText(project.state.blocks(document));
    for (let times = 0; times < 8; times += 1) {
      const start = random.int(0, text.length - 1);
      const span = text.spanOf({ start, end: Math.min(text.length, start + random.int(1, 30)) });
      if (span === null || text.slice({ start, end: text.offsetOf(span.end) ?? 0 }).trim() === '') continue;
      if (times < 5)
        project.do('codePassage', {
          document,
          span,
          themes: [theme],
          memo: random.chance(0.3) ? phrase() : '',
        });
      else project.do('createTurn', { document, span, speaker: random.pick(speakers).id });
    }
  }
  return project;
}

describe('in random projects with names in all forms', () => {
  it('no name is found afterwards, and every passage stands on the words it stood on (seeds 1–150)', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const { state: before } = randomProject(seededRandom(seed));
      const { state } = pseudonymise(before, { roles: 'keep' });
      expect(faults(state), `seed ${seed}`).toEqual([]);
      const all = JSON.stringify([...state.all()]);
      for (const { oracle } of people) expect(oracle.exec(all)?.[0] ?? '', `seed ${seed}`).toBe('');
      for (const { id } of before.documents()) {
        expect(state.annotations(id)).toHaveLength(before.annotations(id).length);
        const text = documentText(state.blocks(id));
        const old = documentText(before.blocks(id));
        for (const annotation of before.annotations(id)) {
          const now = state.annotation(annotation.id);
          const range = now && text.rangeOf(now);
          const was = old.rangeOf(annotation);
          expect(now?.quote).toEqual(range && describeQuote(text, range));
          if (range === null || range === undefined || was === null)
            throw new Error(`seed ${seed}: a passage has no place`);
          const kept = (words: string) => fillers.filter((filler) => words.includes(filler));
          expect(kept(text.slice(range)), `seed ${seed}`).toEqual(kept(old.slice(was)));
        }
      }
    }
  });
});

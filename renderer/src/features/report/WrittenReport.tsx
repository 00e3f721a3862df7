import { counted } from '@shared/project/names';
import type { ExportedReport } from '@shared/report/exportedReport';
import { showPassage } from '@/bridge/passages';
import styles from './ReportView.module.css';
import { fileName, showWritten } from './reportStore';

/** What was written where, and what the analyst should know of it: names that are left, passages without a place, documents without a copy. */
export function WrittenReport({ path, names, originals }: ExportedReport) {
  const facts = [...namesInWords(names), ...originalsInWords(originals)];
  return (
    <div className={styles.written}>
      <p role="status">
        Saved as {fileName(path)}.{' '}
        <button type="button" className={styles.link} onClick={() => showWritten(path)}>
          Show in folder
        </button>
      </p>
      {facts.length > 0 && (
        <ul aria-label="What to know of the export" className={styles.facts}>
          {facts.map(({ words, title, unplaced = [] }, at) => (
            <li key={at}>
              {words}
              {title !== undefined && unplaced.length > 0 && <Unplaced title={title} passages={unplaced} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type UnplacedPassages = NonNullable<ExportedReport['originals']>['files'][number]['unplaced'];

/** Something to know of an export, and of an original the passages that have no place on its pages. */
interface Fact {
  readonly words: string;
  readonly title?: string;
  readonly unplaced?: UnplacedPassages;
}

/** Passages whose words are not on the pages of an original; each leads to its place in the text. */
function Unplaced({ title, passages }: { readonly title: string; readonly passages: UnplacedPassages }) {
  return (
    <ul aria-label={`Without a place on the pages of “${title}”`}>
      {passages.map(({ annotation, words }) => (
        <li key={annotation}>
          <button
            type="button"
            className={styles.passage}
            dir="auto"
            onClick={() => void showPassage(annotation)}
          >
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Why a place is to be looked at, by the code that the export tells. */
const doubts: Readonly<Record<string, string>> = {
  ordinaryWord: ': it is also an ordinary word',
  smallLetters: ': it begins with a small letter',
  partOfName: ': it is a part of a longer name',
  severalPeople: ': several people are called that',
  initials: ': only initials',
  sameFamily: ': it may be another one of the family',
  otherScript: ': it is written in other letters',
};

function namesInWords(names: ExportedReport['names']): Fact[] {
  if (names === null) return [];
  const { replaced, doubtful, places, leaks } = names;
  const lines = [
    `${counted(replaced, 'name')} replaced${doubtful === 0 ? '' : `; look at ${counted(doubtful, 'place')} yourself`}.`,
    ...leaks.map(
      ({ name, words, where, times, certain }) =>
        `${certain ? '' : 'Perhaps '}“${name}” is left as “${words}” (${where}${times > 1 ? `, ${times} times` : ''}).`,
    ),
    ...places.map(
      ({ words, around, replacement, doubt }) =>
        `“${words}” in “${around}” ${replacement === null ? 'was left' : `became “${replacement}”`}${doubts[doubt] ?? ''}.`,
    ),
  ];
  return lines.map((words) => ({ words }));
}

function originalsInWords(originals: ExportedReport['originals']): Fact[] {
  if (originals === null) return [];
  return [
    ...originals.files.map(({ title, highlights, unplaced }) => ({
      words: `“${title}”: ${counted(highlights, 'highlight')}${unplaced.length === 0 ? '' : `; ${counted(unplaced.length, 'passage')} without a place on its pages`}.`,
      title,
      unplaced,
    })),
    ...originals.without.map(({ title, problem }) => ({ words: `“${title}”: ${problem.message}` })),
  ];
}

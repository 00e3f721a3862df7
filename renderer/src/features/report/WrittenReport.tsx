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
          {facts.map((fact, at) => (
            <li key={at}>{fact}</li>
          ))}
        </ul>
      )}
      {originals?.files.map(
        ({ document, title, unplaced }) =>
          unplaced.length > 0 && <Unplaced key={document} title={title} passages={unplaced} />,
      )}
    </div>
  );
}

interface UnplacedProps {
  readonly title: string;
  readonly passages: NonNullable<ExportedReport['originals']>['files'][number]['unplaced'];
}

/** Passages whose words are not on the pages of an original; each leads to its place in the text. */
function Unplaced({ title, passages }: UnplacedProps) {
  return (
    <ul aria-label={`Without a place on the pages of “${title}”`} className={styles.facts}>
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

function namesInWords(names: ExportedReport['names']): string[] {
  if (names === null) return [];
  const { replaced, doubtful, places, leaks } = names;
  return [
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
}

function originalsInWords(originals: ExportedReport['originals']): string[] {
  if (originals === null) return [];
  return [
    ...originals.files.map(
      ({ title, highlights, unplaced }) =>
        `“${title}”: ${counted(highlights, 'highlight')}${unplaced.length === 0 ? '' : `; ${counted(unplaced.length, 'passage')} without a place on its pages`}.`,
    ),
    ...originals.without.map(({ title, problem }) => `“${title}”: ${problem.message}`),
  ];
}

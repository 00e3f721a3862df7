import type { LookedAtFile } from '@shared/ipc/contract';
import { counted, quoted } from '@shared/project/names';
import { optionsAgain } from '@shared/project/optionsAgain';
import type { DocumentRecord } from '@shared/project/records';
import { isSameText, otherText, sayFates, sayText } from '@shared/project/versionWords';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useState } from 'react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import fields from '@/ui/Fields.module.css';
import styles from './Files.module.css';
import { candidatesOf, type FileChoice, type FileChoices, isSame, versionsChosen } from './fileChoices';
import { useFileEffect } from './useFileEffect';

/** Height of a file with a line about it, CSS px; those with more are measured. */
const ROW = 58;

interface KnownFileListProps {
  readonly files: readonly LookedAtFile[];
  readonly choices: FileChoices;
  readonly onChoice: (path: string, choice: FileChoice) => void;
}

/** Files that are known already, any number of them, each with what is done with it and what that would do. */
export function KnownFileList({ files, choices, onChoice }: KnownFileListProps) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const virtual = useVirtualizer({
    count: files.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW,
    overscan: 2,
  });
  return (
    <div ref={setScroller} className={styles.scroller}>
      <ul className={styles.lines} aria-label="Known files" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const file = files[index];
          return (
            file && (
              <li
                key={file.path}
                ref={virtual.measureElement}
                data-index={index}
                className={styles.known}
                aria-setsize={files.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)` }}
              >
                <KnownFile
                  file={file}
                  choice={choices.get(file.path) ?? 'skip'}
                  onChoice={(choice) => onChoice(file.path, choice)}
                />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

interface KnownFileProps {
  readonly file: LookedAtFile;
  readonly choice: FileChoice;
  readonly onChoice: (choice: FileChoice) => void;
}

function KnownFile({ file, choice, onChoice }: KnownFileProps) {
  const records = useRecordsOf('document');
  const titled = (ids: readonly string[]) => ids.flatMap((id) => records.document(id) ?? []);
  const verb = isSame(file) ? 'Replace' : 'New version of';
  const chosen = titled(versionsChosen(file, choice));
  return (
    <>
      <span className={styles.name} title={file.path} dir="auto">
        {file.name}
      </span>
      <select
        className={fields['input']}
        aria-label={`What is done with “${file.name}”`}
        value={String(choice)}
        onChange={({ target: { value } }) =>
          onChoice(value === 'skip' || value === 'new' ? value : Number(value))
        }
      >
        <option value="skip">Skip</option>
        {candidatesOf(file).map((ids, at) => (
          <option key={ids[0]} value={at}>
            {verb} {named(titled(ids))}
          </option>
        ))}
        <option value="new">Import as a new document</option>
      </select>
      <p className={styles.about}>
        {chosen.length === 0 ? (
          whereabouts(file, choice, titled(file.already))
        ) : isOfTable(file) ? (
          wordsOfRows(chosen.length)
        ) : (
          <Effect file={file} document={chosen[0] as DocumentRecord} />
        )}
      </p>
    </>
  );
}

const isOfTable = ({ format }: LookedAtFile): boolean => format === 'csv' || format === 'xlsx';

/** `“Hearing”`, `its 12 documents`. */
function named(documents: readonly DocumentRecord[]): string {
  const [first] = documents;
  return documents.length === 1 && first !== undefined
    ? quoted(first.title)
    : `its ${counted(documents.length, 'document')}`;
}

function whereabouts(
  { repeats }: LookedAtFile,
  choice: FileChoice,
  there: readonly DocumentRecord[],
): string {
  const beside = choice === 'new' ? ' The new document comes without codings.' : '';
  if (repeats) return `Another of these files has the same contents.${beside}`;
  const [first, ...others] = there;
  if (first === undefined) return choice === 'new' ? 'What is there already stays as it is.' : '';
  const more = others.length === 0 ? '' : ` and ${counted(others.length, 'more document')}`;
  return `It is ${quoted(first.title)}${more}.${beside}`;
}

/** What a table does, whose columns are still to be chosen. */
const wordsOfRows = (documents: number): string =>
  documents === 1
    ? 'Its columns are asked about before it is read.'
    : 'Rows with the same text or title give their documents the new text; other rows come in as new documents, and documents without a row stay as they are.';

/** What a file would do to the one document that it gives its text. */
function Effect({ file, document }: { readonly file: LookedAtFile; readonly document: DocumentRecord }) {
  const effect = useFileEffect(file.path, document.id, optionsAgain(document.source, isSame(file)));
  if (effect === null) return 'Reading…';
  if (typeof effect === 'string') return effect;
  if (isSameText(effect)) return 'The text is the same as it is now.';
  const said = `${sayText(effect)} ${sayFates(effect.numbers)}`;
  return effect.isOtherText ? `${otherText} ${said}` : said;
}

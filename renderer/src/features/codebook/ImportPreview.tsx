import type { CodebookPreview } from '@shared/codebook/codebookPreview';
import { counted } from '@shared/project/names';
import { notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { PreviewDialog } from '@/ui/PreviewDialog';
import { Swatch } from '@/ui/Swatch';
import { openDialog } from './codebookStore';
import styles from './ImportPreview.module.css';

const ROW = 28;
const words = { added: 'new', filled: 'filled in', kept: '' } as const;

/** What an import would do to the codebook, before it does it. */
export function ImportPreview({ preview }: { readonly preview: CodebookPreview }) {
  const { lines } = preview;
  const number = (wanted: 'added' | 'filled') => lines.filter(({ change }) => change === wanted).length;
  const [added, filled] = [number('added'), number('filled')];
  const close = () => openDialog(null);
  const add = async () => {
    close();
    const done = await orNotice(
      runCommand('importCodebook', { themes: [...preview.themes] }).then(() => true),
    );
    if (done) notifyUndoable(`${said(added, filled)}.`);
  };
  const nothing = added + filled === 0;
  return (
    <PreviewDialog
      title={`Import “${preview.name}”`}
      description={
        nothing ? 'All of it is in the codebook already.' : `${said(added, filled)}; the rest stays as it is.`
      }
      nothing={nothing}
      warnings={preview.warnings}
      label="Codebook after the import"
      lines={lines}
      lineHeight={ROW}
      // What changes may stand below hundreds that stay.
      beginsAt={Math.max(0, lines.findIndex(({ change }) => change !== 'kept') - 1)}
      line={shownLine}
      onImport={() => void add()}
      onClose={close}
    />
  );
}

const shownLine = ({ depth, name, color, pattern, change }: CodebookPreview['lines'][number]) => (
  <div className={styles.line} data-change={change} style={{ '--level': depth }}>
    <Swatch color={color} pattern={pattern} />
    <span className={styles.name}>{name}</span>
    <span className={styles.change}>{words[change]}</span>
  </div>
);

const said = (added: number, filled: number): string =>
  [
    ...(added > 0 ? [`${counted(added, 'theme')} added`] : []),
    ...(filled > 0
      ? [`${added > 0 ? filled.toLocaleString('en') : counted(filled, 'theme')} filled in`]
      : []),
  ].join(', ');

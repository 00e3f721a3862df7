import { counted } from '@shared/project/names';
import type { HitLine } from '@shared/query/textQuery';
import { type HitUnit, hitUnit } from '@shared/query/widenHits';
import { useMemo, useState } from 'react';
import { callMain } from '@/bridge/client';
import { notify, notifyUndoable, orNotice } from '@/bridge/notices';
import { useMirrorStore, whileUnsaved } from '@/bridge/projectMirror';
import { useThemeOptions } from '@/bridge/scopeOptions';
import { Button } from '@/ui/Button';
import { Chooser } from '@/ui/Chooser';
import styles from './HitsPanel.module.css';
import { sayTagged } from './sentences';
import { countOutside, countPassages, type Passages } from './usePassages';

const units: Record<HitUnit, string> = {
  words: 'The words found',
  sentence: 'Their sentences',
  paragraph: 'Their paragraphs',
  turn: 'Their turns',
};

interface TagFooterProps {
  /** The hits that are ticked. */
  readonly lines: readonly HitLine[];
  readonly unit: HitUnit;
  readonly passages: Passages | null;
  readonly onUnit: (unit: HitUnit) => void;
}

/** A theme of the codebook, or the name of one to be made. */
type Choice = { readonly id: string } | { readonly name: string };

/** Tags all ticked hits with one theme, as one step. */
export function TagFooter({ lines, unit, passages, onUnit }: TagFooterProps) {
  const themes = useThemeOptions();
  const readOnly = useMirrorStore(({ mirror }) => mirror?.readOnly ?? null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [busy, setBusy] = useState(false);
  const options = useMemo(
    () =>
      themes.map(({ groupsOnly, ...theme }) => (groupsOnly ? { ...theme, blocked: 'only groups' } : theme)),
    [themes],
  );
  const known = choice !== null && 'id' in choice ? themes.find(({ id }) => id === choice.id) : undefined;
  const name = choice !== null && 'name' in choice ? choice.name : known?.name;
  const count = countPassages(lines, unit, passages);
  const outside = countOutside(lines, passages);

  const tag = async () => {
    if (name === undefined) return;
    setBusy(true);
    const hits = lines.map(({ document, block, start, end, words }) => ({
      document,
      block,
      start,
      end,
      words,
    }));
    const themesToApply = known ? { themes: [known.id] } : { themes: [], newTheme: { name, parent: null } };
    const done = await orNotice(whileUnsaved(callMain('codeHits', { hits, unit, ...themesToApply })));
    setBusy(false);
    if (done === null) return;
    if (done.subject !== null) setChoice({ id: done.subject });
    if (done.tagged === 0) notify(sayTagged(done, name));
    else notifyUndoable(sayTagged(done, name));
  };
  return (
    <footer className={styles.footer}>
      <span className={styles.quiet}>Tag</span>
      <select
        aria-label="What is tagged"
        className={styles.select}
        value={unit}
        onChange={(event) => onUnit(hitUnit.parse(event.target.value))}
      >
        {hitUnit.options.map((each) => (
          <option key={each} value={each}>
            {units[each]}
          </option>
        ))}
      </select>
      <span className={styles.quiet}>with</span>
      <Chooser
        label="Theme"
        look="plain"
        none={known === undefined && name !== undefined ? `${name} (new)` : 'Choose a theme'}
        value={known?.id ?? null}
        options={options}
        onChoose={(id) => setChoice(id === null ? null : { id })}
        onCreate={(created) => setChoice({ name: created })}
      />
      {outside > 0 && (
        <span className={styles.quiet}>
          {counted(outside, 'hit')} {outside === 1 ? 'stands' : 'stand'} in nobody’s turn.
        </span>
      )}
      <span className={styles.space} />
      {readOnly !== null && <span className={styles.readOnly}>{readOnly}</span>}
      <Button
        look="primary"
        blocked={busy || name === undefined || readOnly !== null || !count}
        onClick={() => void tag()}
      >
        {count === null ? 'Tag' : `Tag ${counted(count, 'passage')}`}
      </Button>
    </footer>
  );
}

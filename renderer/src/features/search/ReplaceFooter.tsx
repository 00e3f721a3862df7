import type { ReplacementEffect } from '@shared/ipc/contract';
import { counted } from '@shared/project/names';
import type { HitLine } from '@shared/query/textQuery';
import { useEffect, useMemo, useState } from 'react';
import { callMain, Refusal } from '@/bridge/client';
import { notifyProblem, orNotice } from '@/bridge/notices';
import { useMirrorStore, whileUnsaved } from '@/bridge/projectMirror';
import { Button } from '@/ui/Button';
import styles from './HitsPanel.module.css';
import { LostPassages } from './LostPassages';
import { sayReplaced } from './sentences';

interface ReplaceFooterProps {
  /** The hits that are ticked. */
  readonly lines: readonly HitLine[];
  readonly textFor: (line: HitLine) => string;
  /** Told what came of it. */
  readonly onReplaced: (sentence: string) => void;
}

/** ms that the words rest before their effect is asked for. */
const REST_MS = 200;

/** Replaces all ticked hits as one step, and says before which passages would lose all their words. */
export function ReplaceFooter({ lines, textFor, onReplaced }: ReplaceFooterProps) {
  const readOnly = useMirrorStore(({ mirror }) => mirror?.readOnly ?? null);
  const [busy, setBusy] = useState(false);
  const replacements = useMemo(
    () =>
      lines.flatMap((line) => {
        const { block, start, end, words: was } = line;
        const text = textFor(line);
        return text === was ? [] : [{ block, start, end, was, text }];
      }),
    [lines, textFor],
  );
  const documents = new Set(lines.map(({ document }) => document)).size;
  const effect = useEffectOf(replacements);

  const replace = async () => {
    setBusy(true);
    const done = await orNotice(whileUnsaved(callMain('replaceHits', { replacements })));
    setBusy(false);
    if (done !== null) onReplaced(sayReplaced(replacements.length, done));
  };
  const where = documents > 1 ? ` in ${counted(documents, 'document')}` : '';
  return (
    <footer className={styles.footer}>
      {effect !== null && effect.lost.length > 0 && <LostPassages lost={effect.lost} />}
      <span className={styles.space} />
      {readOnly !== null && <span className={styles.readOnly}>{readOnly}</span>}
      <Button
        look="primary"
        blocked={busy || replacements.length === 0 || readOnly !== null}
        onClick={() => void replace()}
      >
        Replace {replacements.length.toLocaleString('en')}
        {where}
      </Button>
    </footer>
  );
}

type Replacements = Parameters<typeof callMain<'replaceHits'>>[1]['replacements'];

/** A look ahead is overtaken by the replacement itself; the list is searched anew then. */
function notifyUnlessMovedOn(error: unknown): void {
  if (!(error instanceof Refusal && error.code === 'text-moved-on')) notifyProblem(error);
}

/** What these replacements would do, as soon as it is known. */
function useEffectOf(replacements: Replacements): ReplacementEffect | null {
  const [known, setKnown] = useState<{ of: Replacements; effect: ReplacementEffect } | null>(null);
  useEffect(() => {
    if (replacements.length === 0) return;
    let stale = false;
    const rest = setTimeout(() => {
      callMain('previewReplacement', { replacements }).then((effect) => {
        if (!stale) setKnown({ of: replacements, effect });
      }, notifyUnlessMovedOn);
    }, REST_MS);
    return () => {
      stale = true;
      clearTimeout(rest);
    };
  }, [replacements]);
  return known?.of === replacements ? known.effect : null;
}

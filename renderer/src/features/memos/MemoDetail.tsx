import { isMemoRecord } from '@shared/project/recordMemo';
import type { AnyRecord } from '@shared/project/records';
import type { ListedMemo, MemoKind } from '@shared/query/memoQuery';
import { useEffect, useState } from 'react';
import { callMain } from '@/bridge/client';
import { orNotice } from '@/bridge/notices';
import { findPassages } from '@/bridge/passages';
import { useMirrorStore } from '@/bridge/projectMirror';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { MemoEditor, type MemoSource, mirrorMemo } from '@/memo';
import { Button } from '@/ui/Button';
import { distantMemo } from './distantMemo';
import { goToPlace } from './goToPlace';
import { kindNames } from './kindNames';
import styles from './Memos.module.css';
import { isNarrow, showAll, useMemos } from './memosStore';

type Place = Pick<ListedMemo, 'record' | 'kind' | 'document' | 'on'>;

interface Shown extends Place {
  readonly source: MemoSource;
}

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** The chosen memo, to read and to go on with, and what it is on. */
export function MemoDetail() {
  const chosen = useMemos((state) => state.chosen);
  const shown = useShown(chosen);
  const records = useRecordsOf('document', 'project', 'theme', 'speaker', 'annotation', 'orphan');
  const writtenAt = useMemos(
    ({ listed }) => listed?.memos.find(({ record }) => record === chosen)?.writtenAt ?? null,
  );
  const isOutside = useMemos(
    ({ listed, query }) => isNarrow(query) && listed?.memos.every(({ record }) => record !== chosen) === true,
  );
  if (shown === null || shown === 'asked') {
    return (
      <section className={styles.detail} aria-label="Memo">
        {shown === null && <p className={styles.none}>Choose a memo on the left.</p>}
      </section>
    );
  }
  const { record, kind, document } = shown;
  const on = subjectOf(records.get(record)) ?? shown.on;
  const isPassage = kind === 'annotation' || kind === 'orphan';
  const title = isPassage ? records.document(document ?? '')?.title : undefined;
  return (
    <section className={styles.detail} aria-label="Memo">
      <header className={styles.head}>
        <p className={styles.kind}>
          {[kindNames[kind].one, title, writtenAt === null ? undefined : moment.format(new Date(writtenAt))]
            .filter((part) => part !== undefined)
            .join(' · ')}
        </p>
        {kind !== 'project' && (
          <Button look="quiet" onClick={() => void goToPlace(shown)}>
            {wayToPlace(kind)}
          </Button>
        )}
      </header>
      {isPassage ? (
        <blockquote className={styles.quote} dir="auto">
          {on}
        </blockquote>
      ) : (
        <h2 className={styles.name}>{on}</h2>
      )}
      {isOutside && (
        <p className={styles.outside}>
          This memo is not among those found.
          <Button look="quiet" className={styles.all} onClick={showAll}>
            List all memos
          </Button>
        </p>
      )}
      <MemoEditor key={record} source={shown.source} look="page" />
    </section>
  );
}

function wayToPlace(kind: MemoKind): string {
  if (kind === 'annotation' || kind === 'document') return 'Show in the text';
  return kind === 'orphan' ? 'Show where it waits' : `Show the ${kind}`;
}

/** The chosen memo with where it comes from: the window's mirror, or main when its document is not open. null: there is none. */
function useShown(chosen: string | null): Shown | 'asked' | null {
  const [found, setFound] = useState<{ readonly record: string; readonly memo: Shown | null } | null>(null);
  useEffect(() => {
    if (chosen === null) return undefined;
    let isCurrent = true;
    const show = async () => {
      const memo = await orNotice(findMemo(chosen));
      if (isCurrent) setFound({ record: chosen, memo });
    };
    void show();
    return () => {
      isCurrent = false;
    };
  }, [chosen]);
  if (chosen === null) return null;
  return found?.record === chosen ? found.memo : 'asked';
}

/** The name, title or words that a memo is on; null: the window does not have the record. */
function subjectOf(record: AnyRecord | undefined): string | null {
  if (!isMemoRecord(record)) return null;
  if (record.type === 'annotation' || record.type === 'orphan') return record.quote.head;
  return record.type === 'document' ? record.title : record.name;
}

async function findMemo(record: string): Promise<Shown | null> {
  const here = useMirrorStore.getState().mirror?.records.get(record);
  const subject = subjectOf(here);
  if (isMemoRecord(here) && subject !== null) {
    const document = 'document' in here ? here.document : here.type === 'document' ? record : null;
    return { record, kind: here.type, document, on: subject, source: mirrorMemo(record) };
  }
  const place = (await findPassages([record])).get(record);
  const { memo } = await callMain('readMemo', { record });
  if (place === undefined || memo === null) return null;
  const { document, quote } = place;
  return { record, kind: 'annotation', document, on: quote, source: distantMemo(record, memo) };
}

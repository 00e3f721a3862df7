import type { Appearance } from '@shared/ipc/contract';
import { useEffect } from 'react';
import { useAction } from '@/bridge/actionRegistry';
import { callMain } from '@/bridge/client';
import { openHits } from '@/bridge/finding';
import { notify, orNotice } from '@/bridge/notices';
import { closeProject, newProject, openProject, openSample } from '@/bridge/openProject';
import { flushWriting } from '@/bridge/pendingWriting';
import { useMirrorStore } from '@/bridge/projectMirror';
import { focusTextIfNothingHasFocus } from '@/bridge/selection';
import { changeAppearance } from '@/bridge/settings';
import { takeSelectedWords } from '@/bridge/takeSelectedWords';
import { openHistory } from '@/features/history';
import { exportReport } from '@/features/report';
import { allActions, runAvailable } from './availableActions';
import { openDialog } from './dialogs';
import { importDocuments } from './importDocuments';
import { showView, togglePanel, useLayout } from './layout';

async function step(call: 'undo' | 'redo', done: string, nothing: string): Promise<void> {
  await flushWriting();
  const answer = await orNotice(callMain(call, {}));
  if (answer !== null)
    notify(answer.label === null ? nothing : `${done}: ${answer.label}`, { slot: 'history' });
}

function exportFromAnywhere(): void {
  if (useMirrorStore.getState().mirror?.records.documents().length === 0) {
    notify('There is no document to report on yet.');
    return;
  }
  showView('report');
  void exportReport();
}

function readAgain(): void {
  showView('read');
  focusTextIfNothingHasFocus();
}

function findInProject(replacing: boolean): void {
  takeSelectedWords();
  showView('read');
  openHits({ document: null, replacing });
}

const appear = (appearance: Appearance) => void orNotice(changeAppearance(appearance));

/** Registers what the window as a whole can do, and listens to the application menu. */
export function useAppActions(): void {
  const open = useMirrorStore(({ mirror }) => mirror !== null);
  const reading = useLayout(({ view }) => view === 'read') && open;
  useAction('project.new', () => void newProject());
  useAction('project.open', () => void openProject());
  useAction('project.sample', () => void openSample());
  useAction('project.close', () => void closeProject(), open);
  useAction('documents.import', () => void importDocuments(), open);
  useAction('edit.undo', () => void step('undo', 'Undone', 'Nothing to undo.'), open);
  useAction('edit.redo', () => void step('redo', 'Redone', 'Nothing to redo.'), open);
  useAction('edit.history', openHistory, open);
  useAction('project.find', () => findInProject(false), open);
  useAction('project.replace', () => findInProject(true), open);
  useAction('view.read', readAgain, open);
  useAction('view.codebook', () => showView('codebook'), open);
  useAction('view.memos', () => showView('memos'), open);
  useAction('view.report', () => showView('report'), open);
  useAction('report.export', exportFromAnywhere, open);
  useAction('view.sidebar', () => togglePanel('sidebar'), reading);
  useAction('view.inspector', () => togglePanel('inspector'), reading);
  useAction('view.light', () => appear('light'));
  useAction('view.dark', () => appear('dark'));
  useAction('view.system', () => appear('system'));
  useAction('app.palette', () => openDialog('palette'));
  useAction('app.settings', () => openDialog('settings'));
  useAction('app.shortcuts', () => openDialog('shortcuts'));

  useEffect(
    () =>
      window.roundtable.on('action', ({ id }) => {
        const action = allActions.find((each) => each.id === id);
        if (action !== undefined) chooseFromMenu(action);
      }),
    [],
  );
}

/** Undo and redo from the menu mean the field that has the focus, as their keys do; what is behind a dialog waits. */
function chooseFromMenu(action: (typeof allActions)[number]): void {
  const field = document.activeElement?.matches('input, textarea') === true;
  if (field && action.id === 'edit.undo') document.execCommand('undo');
  else if (field && action.id === 'edit.redo') document.execCommand('redo');
  else if (document.querySelector('[role="dialog"]') === null) runAvailable(action);
}

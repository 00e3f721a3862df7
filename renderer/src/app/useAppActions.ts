import type { ListedAction } from '@shared/ipc/actions';
import type { Appearance } from '@shared/ipc/contract';
import { useEffect } from 'react';
import { useAction } from '@/bridge/actionRegistry';
import { openHits } from '@/bridge/finding';
import { takeStep } from '@/bridge/historySteps';
import { notify, orNotice } from '@/bridge/notices';
import { closeProject, newProject, openProject, openProjectInside, openSample } from '@/bridge/openProject';
import { useMirrorStore } from '@/bridge/projectMirror';
import { focusTextIfNothingHasFocus } from '@/bridge/selection';
import { changeAppearance } from '@/bridge/settings';
import { takeSelectedWords } from '@/bridge/takeSelectedWords';
import { openTray } from '@/bridge/tray';
import { askForComments } from '@/features/comments';
import { openHistory } from '@/features/history';
import { exportReport } from '@/features/report';
import { useDocumentActions } from '@/features/versions';
import { allActions, runAvailable } from './availableActions';
import { openDialog } from './dialogs';
import { importClipboard, importDocuments, importFolder } from './importDocuments';
import { showView, togglePanel, useLayout } from './layout';
import { isTextField, stepInField } from './textField';

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
  const hasDocuments = useMirrorStore(({ mirror }) => (mirror?.records.documents().length ?? 0) > 0);
  const reading = useLayout(({ view }) => view === 'read') && open;
  useAction('project.new', () => void newProject());
  useAction('project.open', () => void openProject());
  useAction('project.openInside', () => void openProjectInside());
  useAction('project.sample', () => void openSample());
  useAction('project.close', () => void closeProject(), open);
  useAction('documents.import', () => void importDocuments(), open);
  useAction('documents.importFolder', () => void importFolder(), open);
  useAction('documents.paste', () => void importClipboard(), open);
  useAction('edit.undo', () => takeStep('undo'), open);
  useAction('edit.redo', () => takeStep('redo'), open);
  useAction('edit.history', openHistory, open);
  useAction('project.find', () => findInProject(false), open);
  useAction('project.replace', () => findInProject(true), open);
  useAction('view.read', readAgain, open);
  useAction('view.codebook', () => showView('codebook'), open);
  useAction('view.speakers', () => showView('speakers'), open);
  useAction('view.memos', () => showView('memos'), open);
  useAction('view.documents', () => showView('documents'), open);
  useAction('view.report', () => showView('report'), open);
  useAction('report.export', exportFromAnywhere, open);
  useAction('comments.read', () => void askForComments(), open && hasDocuments);
  useAction('view.unplaced', () => openTray(), open);
  useAction('view.sidebar', () => togglePanel('sidebar'), reading);
  useAction('view.inspector', () => togglePanel('inspector'), reading);
  useAction('view.light', () => appear('light'));
  useAction('view.dark', () => appear('dark'));
  useAction('view.system', () => appear('system'));
  useAction('app.palette', () => openDialog('palette'));
  useAction('app.settings', () => openDialog('settings'));
  useAction('app.shortcuts', () => openDialog('shortcuts'));

  useDocumentActions();

  useEffect(
    () =>
      window.roundtable.on('action', ({ id }) => {
        const action = allActions.find((each) => each.id === id);
        if (action !== undefined) chooseFromMenu(action);
      }),
    [],
  );
}

/** Undo and redo from the menu mean what has the keyboard, as their keys do; what is behind a dialog waits. */
function chooseFromMenu(action: ListedAction): void {
  const { activeElement } = document;
  const isStep = action.id === 'edit.undo' || action.id === 'edit.redo';
  const inMemo = activeElement instanceof HTMLElement && activeElement.isContentEditable;
  if (isStep && isTextField(activeElement)) stepInField(action.id);
  else if ((isStep && inMemo) || document.querySelector('[role="dialog"]') === null) runAvailable(action);
}

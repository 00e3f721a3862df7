import { lazy, Suspense } from 'react';
import { useMirrorStore } from '@/bridge/projectMirror';
import { StartScreen } from '@/features/start';
import { TooltipProvider } from '@/ui/Tooltip';
import styles from './App.module.css';
import { AppDialogs } from './AppDialogs';
import { DropTarget } from './DropTarget';
import { Notices } from './Notices';
import { useAppActions } from './useAppActions';
import { useRegions } from './useRegions';
import { useShortcuts } from './useShortcuts';
import { useTellMenu } from './useTellMenu';

const Workspace = lazy(() => import('./Workspace').then((module) => ({ default: module.Workspace })));

/** The window: the start screen, or the workspace of the open project. */
export function App() {
  const path = useMirrorStore(({ mirror }) => mirror?.path ?? null);
  useAppActions();
  useShortcuts();
  useRegions();
  useTellMenu();
  return (
    <TooltipProvider delayDuration={500}>
      <DropTarget>
        {path === null ? (
          <div className={styles.start}>
            <StartScreen />
            <Notices />
          </div>
        ) : (
          <Suspense fallback={null}>
            <Workspace key={path} />
          </Suspense>
        )}
      </DropTarget>
      <AppDialogs />
    </TooltipProvider>
  );
}

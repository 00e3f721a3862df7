import { Group, Panel, useDefaultLayout } from 'react-resizable-panels';
import { CodebookView } from '@/features/codebook';
import { HistoryPanel } from '@/features/history';
import { DocumentsView } from '@/features/library';
import { MemosView } from '@/features/memos';
import { ReportView } from '@/features/report';
import { SpeakersView } from '@/features/speakers';
import { Divider } from '@/ui/Divider';
import { Inspector } from './Inspector';
import { LeaveFocusMode } from './LeaveFocusMode';
import { useLayout, useShownPanels } from './layout';
import { Notices } from './Notices';
import { ReadView } from './ReadView';
import { Sidebar } from './Sidebar';
import { SpeakerReviewScreen } from './SpeakerReviewScreen';
import { StatusBar } from './StatusBar';
import { TopBar } from './TopBar';
import { useFocusedText } from './useFocusedText';
import { WithHits } from './WithHits';
import styles from './Workspace.module.css';

const names = {
  read: 'Text',
  codebook: 'Codebook',
  speakers: 'All speakers',
  memos: 'Memos',
  report: 'Report',
  documents: 'All documents',
} as const;

/** The window around an open project. */
export function Workspace() {
  const view = useLayout((layout) => layout.view);
  const shown = useShownPanels();
  const focused = useFocusedText();
  const reading = view === 'read';
  const withSidebar = shown.sidebar && !focused;
  const withHistory = shown.history && !focused;
  const withInspector = shown.inspector && !focused;
  const panels = [
    withSidebar && 'sidebar',
    'middle',
    withInspector && 'inspector',
    withHistory && 'history',
  ].filter((id) => id !== false);
  const layout = useDefaultLayout({ id: 'workspace', panelIds: panels, storage: localStorage });
  return (
    <div className={styles.workspace} data-focused={focused}>
      {!focused && <TopBar />}
      <Group orientation="horizontal" {...layout}>
        {withSidebar && (
          <>
            <Panel
              id="sidebar"
              minSize={180}
              defaultSize={224}
              maxSize={420}
              groupResizeBehavior="preserve-pixel-size"
            >
              <Sidebar />
            </Panel>
            <Divider label="Width of the sidebar" />
          </>
        )}
        <Panel id="middle" minSize={360}>
          <main
            id="view"
            className={styles.main}
            aria-label={names[view]}
            data-region={reading ? undefined : true}
          >
            {/* Hidden, not gone: coming back from the report, the text is where it was. */}
            <div className={styles.reading} hidden={!reading}>
              <WithHits>
                <ReadView />
              </WithHits>
            </div>
            {view === 'codebook' && <CodebookView />}
            {view === 'speakers' && <SpeakersView />}
            {view === 'memos' && <MemosView />}
            {view === 'report' && <ReportView />}
            {view === 'documents' && <DocumentsView />}
          </main>
        </Panel>
        {withInspector && (
          <>
            <Divider label="Width of the inspector" />
            <Panel
              id="inspector"
              minSize={220}
              defaultSize={256}
              maxSize={440}
              groupResizeBehavior="preserve-pixel-size"
            >
              <Inspector />
            </Panel>
          </>
        )}
        {withHistory && (
          <>
            <Divider label="Width of the history" />
            <Panel
              id="history"
              minSize={240}
              defaultSize={320}
              maxSize={520}
              groupResizeBehavior="preserve-pixel-size"
            >
              <HistoryPanel />
            </Panel>
          </>
        )}
      </Group>
      {focused ? (
        <>
          <Notices />
          <LeaveFocusMode />
        </>
      ) : (
        <StatusBar reading={reading} />
      )}
      <SpeakerReviewScreen />
    </div>
  );
}

import type { ReactNode } from 'react';
import { Group, Panel } from 'react-resizable-panels';
import { useFinding } from '@/bridge/finding';
import { useTray } from '@/bridge/tray';
import { HitsPanel } from '@/features/search';
import { TrayPanel } from '@/features/versions';
import { Divider } from '@/ui/Divider';

/** The text, and below it the hits of a search, or the passages without a place, while they are looked at. */
export function WithHits({ children }: { readonly children: ReactNode }) {
  const isSearching = useFinding(({ panel }) => panel !== null);
  const isPlacing = useTray(({ open }) => open);
  return (
    <Group orientation="vertical">
      <Panel id="text" minSize={160}>
        {children}
      </Panel>
      {(isSearching || isPlacing) && (
        <>
          <Divider label={isSearching ? 'Height of the hits' : 'Height of the passages without a place'} />
          <Panel id="hits" minSize={140} defaultSize={320} groupResizeBehavior="preserve-pixel-size">
            {isSearching ? <HitsPanel /> : <TrayPanel />}
          </Panel>
        </>
      )}
    </Group>
  );
}

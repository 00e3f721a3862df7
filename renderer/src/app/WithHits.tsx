import type { ReactNode } from 'react';
import { Group, Panel } from 'react-resizable-panels';
import { useFinding } from '@/bridge/finding';
import { HitsPanel } from '@/features/search';
import { Divider } from '@/ui/Divider';

/** The text, and below it the hits of a search while there is one. */
export function WithHits({ children }: { readonly children: ReactNode }) {
  const isOpen = useFinding(({ panel }) => panel !== null);
  return (
    <Group orientation="vertical">
      <Panel id="text" minSize={160}>
        {children}
      </Panel>
      {isOpen && (
        <>
          <Divider label="Height of the hits" />
          <Panel id="hits" minSize={140} defaultSize={320} groupResizeBehavior="preserve-pixel-size">
            <HitsPanel />
          </Panel>
        </>
      )}
    </Group>
  );
}

import type { ReactNode } from 'react';
import { Group, Panel } from 'react-resizable-panels';
import { useFinding } from '@/bridge/finding';
import { useTray } from '@/bridge/tray';
import { CommentsPanel, useComments } from '@/features/comments';
import { HitsPanel } from '@/features/search';
import { TrayPanel } from '@/features/versions';
import { Divider } from '@/ui/Divider';

/** The text, and below it the hits of a search, passages without a place, or comments from a PDF, while they are looked at. */
export function WithHits({ children }: { readonly children: ReactNode }) {
  const isSearching = useFinding(({ panel }) => panel !== null);
  const isPlacing = useTray(({ open }) => open);
  const isReviewing = useComments(({ review }) => review !== null);
  return (
    <Group orientation="vertical">
      <Panel id="text" minSize={160}>
        {children}
      </Panel>
      {(isSearching || isPlacing || isReviewing) && (
        <>
          <Divider label={`Height of the ${belowText(isSearching, isPlacing)}`} />
          <Panel id="hits" minSize={140} defaultSize={320} groupResizeBehavior="preserve-pixel-size">
            {isSearching ? <HitsPanel /> : isPlacing ? <TrayPanel /> : <CommentsPanel />}
          </Panel>
        </>
      )}
    </Group>
  );
}

/** A review of comments stays behind what is looked for meanwhile. */
const belowText = (isSearching: boolean, isPlacing: boolean): string =>
  isSearching ? 'hits' : isPlacing ? 'passages without a place' : 'comments';

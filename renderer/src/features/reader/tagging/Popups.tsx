import { Popover } from 'radix-ui';
import type { ReaderModel } from '../ReaderModel';
import type { Popup } from '../readerState';
import { LayerChooser } from './LayerChooser';
import { MemoCard } from './MemoCard';
import styles from './Popups.module.css';
import { SpeakerPicker } from './SpeakerPicker';
import { ThemePicker } from './ThemePicker';
import { useShownPopup } from './useShownPopup';

const purposes = {
  tag: 'Tag with a theme',
  keep: 'Tag again and again with',
  recode: 'Change a theme',
} as const;

const names = {
  memo: 'Memo',
  speaker: 'Who says this',
  layers: 'Codings here',
} as const;

const nameOf = (popup: Popup): string =>
  popup.kind === 'theme' ? purposes[popup.purpose.does] : names[popup.kind];

/** The small window that is open over the text, at its passage. */
export function Popups({ model }: { readonly model: ReaderModel }) {
  const { popup, opened } = useShownPopup(model);
  if (popup === null) return null;
  const quiet = popup.kind === 'layers' && !popup.focused;
  const anchor = { getBoundingClientRect: () => anchorBox(model, popup) };
  return (
    <Popover.Root key={`${nameOf(popup)} ${opened}`} open onOpenChange={(open) => open || model.close()}>
      <Popover.Anchor virtualRef={{ current: anchor }} />
      <Popover.Portal>
        <Popover.Content
          className={styles.popup}
          data-kind={popup.kind}
          aria-label={nameOf(popup)}
          side="bottom"
          align="start"
          sideOffset={8}
          collisionPadding={12}
          updatePositionStrategy="always"
          onOpenAutoFocus={(event) => quiet && event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          <Content model={model} popup={popup} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Content({ model, popup }: { readonly model: ReaderModel; readonly popup: Popup }) {
  if (popup.kind === 'layers') return <LayerChooser model={model} popup={popup} />;
  if (popup.kind === 'theme')
    return <ThemePicker model={model} target={popup.target} purpose={popup.purpose} />;
  if (popup.kind === 'memo') return <MemoCard model={model} target={popup.target} />;
  return <SpeakerPicker model={model} target={popup.target} purpose={popup.purpose} />;
}

/** The end of the passage, or the nearest part of it that is on the screen. */
function anchorBox(model: ReaderModel, popup: Popup): DOMRect {
  const span = popup.kind === 'layers' ? { start: popup.at, end: popup.at } : popup.target.span;
  const box = (popup.kind === 'layers' ? model.boxOf(span) : model.endBoxOf(span)) ?? new DOMRect();
  const view = model.elements?.scroller.getBoundingClientRect();
  if (!view || (box.bottom > view.top && box.top < view.bottom)) return box;
  const start = model.boxOf(span);
  if (start && start.bottom > view.top && start.top < view.bottom) return start;
  const left = model.elements?.root.getBoundingClientRect().left ?? view.left;
  return new DOMRect(left, view.top + view.height / 3, 1, 1);
}

import { documentText } from '@shared/text/documentText';
import { Popover } from 'radix-ui';
import { useMemo, useState } from 'react';
import { useAction } from '@/bridge/actionRegistry';
import { useSelection } from '@/bridge/selection';
import { PickList } from '@/ui/PickList';
import type { ReaderModel } from '../ReaderModel';
import styles from './GoTo.module.css';
import { type GoToTarget, goToTargets, namedTargets } from './goToTargets';
import { readingOffset } from './useReadingOffset';

/** A small window that leads to a paragraph, a share of the text, a heading, a speaker’s next turn or a theme’s next passage. */
export function GoTo({ model }: { readonly model: ReaderModel }) {
  const [open, setOpen] = useState(false);
  // What was typed stays: again Enter goes on to the next turn or passage.
  const [typed, setTyped] = useState('');
  useAction('reader.goTo', () => setOpen(true));
  const go = (target: GoToTarget) => {
    setOpen(false);
    model.scrollTo(target.span);
    model.focusText();
    if (target.annotation === undefined) model.selectSpan(target.span);
    else {
      model.selectSpan({ start: target.span.start, end: target.span.start });
      model.readSelection();
      model.selectAnnotation(target.annotation, true);
    }
  };
  const leave = (next: boolean) => {
    setOpen(next);
    if (!next) model.focusText();
  };
  return (
    <Popover.Root open={open} onOpenChange={leave}>
      <Popover.Anchor className={styles.anchor} />
      <Popover.Portal>
        <Popover.Content
          className={styles.popup}
          aria-label="Go to"
          side="bottom"
          align="center"
          collisionPadding={12}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            if (event.currentTarget instanceof HTMLElement)
              event.currentTarget.querySelector('input')?.select();
          }}
        >
          <Targets model={model} typed={typed} onType={setTyped} onGo={go} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface TargetsProps {
  readonly model: ReaderModel;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onGo: (target: GoToTarget) => void;
}

function Targets({ model, typed, onType, onGo }: TargetsProps) {
  const [named] = useState(() => namedTargets(model.state, model.document, placeNow(model)));
  const targets = useMemo(
    () => goToTargets(model.state, model.document, named, typed),
    [model, named, typed],
  );
  return (
    <PickList
      label="Go to"
      placeholder="Paragraph, percent, heading, speaker or theme"
      query={typed}
      onQuery={onType}
      items={targets}
      onPick={(id) => {
        const target = targets.find((each) => each.id === id);
        if (target) onGo(target);
      }}
      empty={
        typed === '' ? 'Type a paragraph’s number, or a share such as 40 %.' : 'Nothing of that name here.'
      }
    />
  );
}

/** Where “next” begins: at the caret, or where one reads. */
function placeNow(model: ReaderModel): number {
  const { caret } = useSelection.getState();
  return (caret && documentText(model.state.blocks(model.document)).offsetOf(caret)) ?? readingOffset(model);
}

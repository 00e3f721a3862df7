import { spanText } from '@shared/text/documentText';
import { useAction } from '@/bridge/actionRegistry';
import { useSelection } from '@/bridge/selection';
import type { ReaderModel } from './ReaderModel';
import type { Popup } from './readerState';
import { layersOf } from './tagging/layers';
import { passageTarget, turnTarget } from './tagging/passageTarget';
import { removeLayer } from './tagging/removeLayer';
import { inVivoName, tagWithNew, toggleTheme } from './tagging/tagPassage';

const nothingSelected = 'Select a passage first.';

/** Registers what the passage menu and its keys do in the reader. */
export function useReaderActions(model: ReaderModel): void {
  const openOn = (kind: 'theme' | 'memo' | 'speaker', target = passageTarget(model)) => {
    if (target) model.open({ kind, target } satisfies Popup);
    else model.say(nothingSelected);
  };
  useAction('passage.code', () => openOn('theme', passageTarget(model) ?? turnTarget(model)));
  useAction('passage.memo', () => openOn('memo'));
  useAction('passage.speaker', () => openOn('speaker'));
  useAction('passage.inVivo', () => void tagInVivo(model));
  useAction('passage.delete', () => removeHere(model));
  useAction('reader.edit', () => model.setEditing(!model.editing));
}

async function tagInVivo(model: ReaderModel): Promise<void> {
  const target = passageTarget(model);
  const words = target && spanText(model.state.blocks(model.document), target.span);
  const name = inVivoName(words ?? '');
  if (!target || name === '') {
    model.say(nothingSelected);
    return;
  }
  const known = model.state.themes().find((theme) => theme.parent === null && theme.name === name);
  if (known) await toggleTheme(model, target, known.id);
  else await tagWithNew(model, target, { name, parent: null, under: [], shown: name });
}

/** Removes the coding that is meant; asks when there are several at the place. */
function removeHere(model: ReaderModel): void {
  const { span, caret } = useSelection.getState();
  const { chosenAnnotation, selectedAnnotation } = model;
  const annotations = chosenAnnotation
    ? [chosenAnnotation]
    : span
      ? model.annotationsOver(span)
      : caret
        ? model.annotationsAt(caret)
        : selectedAnnotation
          ? [selectedAnnotation]
          : [];
  const layers = annotations.flatMap(layersOf);
  const [only] = layers;
  if (!only) {
    model.say('There is no coding here.');
  } else if (layers.length === 1) {
    void removeLayer(model, only);
  } else {
    model.open({
      kind: 'layers',
      purpose: 'remove',
      annotations: annotations.map(({ id }) => id),
      at: span?.start ?? caret ?? only.annotation.start,
      focused: true,
    });
  }
}

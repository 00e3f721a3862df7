import { useSelection } from '@/bridge/selection';
import type { ReaderModel } from '../ReaderModel';
import { type Layer, layersOf } from './layers';

/**
 * The codings that removing or changing one is about: those of the annotation that was picked out; else of all that overlap the
 * selected words, or lie at the caret; else of the annotation that is shown.
 */
export function layersHere(model: ReaderModel): Layer[] {
  const { chosenAnnotation, selectedAnnotation } = model;
  if (chosenAnnotation) return layersOf(chosenAnnotation);
  const { span, caret, document } = useSelection.getState();
  if (document !== model.document) return [];
  if (span) {
    const exact = model.annotationOn(span);
    return exact ? layersOf(exact) : model.annotationsOver(span).flatMap(layersOf);
  }
  if (caret) return model.annotationsAt(caret).flatMap(layersOf);
  return layersOf(selectedAnnotation);
}

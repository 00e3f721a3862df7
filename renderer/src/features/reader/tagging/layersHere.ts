import { useSelection } from '@/bridge/selection';
import type { ReaderModel } from '../ReaderModel';
import { type Layer, layersOf } from './layers';

/**
 * The codings that removing or changing one is about: the one, or those of the annotation, that was picked out; else of all that overlap the
 * selected words, or lie at the caret; else of the annotation that is shown.
 */
export function layersHere(model: ReaderModel): Layer[] {
  const { chosenAnnotation, chosenCoding, selectedAnnotation } = model;
  if (chosenAnnotation)
    return layersOf(chosenAnnotation).filter(({ coding }) => !chosenCoding || coding === chosenCoding);
  const { span, caret, document } = useSelection.getState();
  if (document !== model.document) return [];
  if (span) {
    const exact = model.annotationsOn(span);
    return (exact.length > 0 ? exact : model.annotationsOver(span)).flatMap(layersOf);
  }
  if (caret) return model.annotationsAt(caret).flatMap(layersOf);
  return layersOf(selectedAnnotation);
}

import { mergeRegister } from '@lexical/utils';
import type { ProjectState } from '@shared/project/projectState';
import type { Position } from '@shared/text/position';
import { $getNodeByKey, BLUR_COMMAND, COMMAND_PRIORITY_LOW, type EditorState, type NodeKey } from 'lexical';
import type { BlockKeys } from './BlockKeys';
import { $isBlockNode } from './BlockNode';
import { Composition } from './Composition';
import { $caret, $findTextEdit, $selectedFrom, type TextEdit } from './findTextEdit';
import { partSections } from './partSections';
import { settleOvertaken } from './settleOvertaken';
import { type EditKind, TypingRun } from './TypingRun';

interface EditTarget {
  readonly document: string;
  state(): ProjectState;
  /** Takes an edit that is already in the editor. */
  send(edit: TextEdit): void;
}

/** Sends what the analyst changes in the text on as commands; returns the function that stops it. */
export function syncEdits(keys: BlockKeys, target: EditTarget): () => void {
  const run = new TypingRun();
  /** Sections have to be parted, but not under an input method's hands. */
  let isPartDue = false;
  const partWhenIdle = () =>
    requestIdleCallback(() => {
      isPartDue = keys.editor.isComposing();
      if (!isPartDue) partSections(keys.editor);
    });
  return mergeRegister(
    keys.editor.registerUpdateListener(
      ({ editorState, prevEditorState, dirtyElements, dirtyLeaves, tags }) => {
        if (tags.has('project')) {
          run.end();
          return;
        }
        if (keys.editor.isComposing()) {
          keys.composition ??= new Composition(prevEditorState.read($selectedFrom));
          touch(keys.composition, dirtyElements.keys(), [prevEditorState, editorState], target.state());
          return;
        }
        const { composition } = keys;
        const { touched, selectedFrom } = composition ?? {
          touched: new Set<NodeKey>(),
          selectedFrom: prevEditorState.read($selectedFrom),
        };
        keys.composition = null;
        if (isPartDue) partWhenIdle();
        if (composition?.isOvertaken) {
          run.end();
          // Not within this update, which is being told of.
          queueMicrotask(() => settleOvertaken(keys, target.state(), composition));
          return;
        }
        for (const key of dirtyElements.keys()) touched.add(key);
        if (touched.size === 0 && dirtyLeaves.size === 0) {
          run.caretAt(caretIn(editorState));
          return;
        }
        const edit = editorState.read(() => $findTextEdit(keys, target.state(), target.document, touched));
        if (edit === null) return;
        const replaced = typedOver(selectedFrom, edit.caret);
        const kind = replaced === null ? kindOf(edit, target.state()) : 'insert';
        const by = keys.step?.by ?? ways.find((way) => tags.has(way));
        const taken = by === undefined ? kind : 'other';
        target.send({
          ...edit,
          ...run.next({ kind: taken, caret: edit.caret, replaced }),
          ...(by !== undefined && { by }),
          ...keys.step,
        });
        if (edit.inserted.length !== edit.removed.length) partWhenIdle();
      },
    ),
    keys.editor.registerCommand(
      BLUR_COMMAND,
      () => {
        run.end();
        return false;
      },
      COMMAND_PRIORITY_LOW,
    ),
  );
}

/** Tells a composition of the blocks that an update of the editor touched. */
function touch(
  composition: Composition,
  dirty: Iterable<NodeKey>,
  states: readonly EditorState[],
  project: ProjectState,
): void {
  for (const key of dirty) {
    composition.touched.add(key);
    for (const state of states) {
      const node = state.read(() => $getNodeByKey(key));
      const block = $isBlockNode(node) ? project.block(node.__block) : undefined;
      if (block) composition.touch(block);
    }
  }
}

/** Tags of updates that move words in or out; each is a step of its own. */
const ways = ['paste', 'cut'] as const;

const caretIn = (state: EditorState): Position | null => state.read($caret);

/** Where words stand that were typed over selected ones; null when nothing was selected, or it was only taken away. */
function typedOver(selectedFrom: Position | null, caret: Position | null): Position | null {
  const typed = selectedFrom !== null && caret?.block === selectedFrom.block;
  return typed && caret.offset > selectedFrom.offset ? selectedFrom : null;
}

function kindOf({ removed, inserted }: TextEdit, state: ProjectState): EditKind {
  const [content] = inserted;
  if (removed.length !== 1 || inserted.length !== 1 || content === undefined || content.id !== removed[0])
    return 'other';
  const growth = content.text.length - (state.block(content.id)?.text.length ?? 0);
  return growth === 0 ? 'other' : growth > 0 ? 'insert' : 'delete';
}

import { $getRoot, $isParagraphNode } from 'lexical';
import { type FocusEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useMirrorStore } from '@/bridge/projectMirror';
import styles from './Memo.module.css';
import { MemoModel } from './MemoModel';
import type { MemoSource } from './MemoSource';
import { MemoToolbar } from './MemoToolbar';

interface MemoEditorProps {
  /** Must stay the same for as long as the editor is shown; give the editor a `key` when it is another memo. */
  readonly source: MemoSource;
  readonly label?: string;
  readonly placeholder?: string;
  /** `field`: one of several in a panel; `card`: alone in a small window; `page`: the thing one looks at. */
  readonly look?: 'field' | 'card' | 'page';
  /** Told when the analyst goes elsewhere by a link. */
  readonly onFollow?: () => void;
}

/** A memo to read and write: words with emphasis, lists, quotations and links, kept as they are written. */
export function MemoEditor({
  source,
  label = 'Memo',
  placeholder = 'What is worth noting?',
  look = 'field',
  onFollow,
}: MemoEditorProps) {
  const [model] = useState(() => new MemoModel(source, onFollow));
  const readOnly = useMirrorStore(({ mirror }) => mirror !== null && mirror.readOnly !== null);
  const [isEmpty, setEmpty] = useState(() => source.kept() === '');
  const [choosing, setChoosing] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => (root.current ? model.attach(root.current) : undefined), [model]);
  useEffect(() => {
    setEmpty(model.editor.getEditorState().read($isBlank));
    return model.editor.registerUpdateListener(({ editorState }) => setEmpty(editorState.read($isBlank)));
  }, [model]);
  useEffect(() => model.editor.setEditable(!readOnly), [model, readOnly]);
  useEffect(() => {
    if (look === 'card') model.editor.focus();
  }, [model, look]);
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!choosing && !field.current?.contains(relatedTarget)) void model.leave();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to its parts being left
    <div ref={field} className={styles.memo} data-look={look} onBlur={leave}>
      <div className={styles.body}>
        {isEmpty && (
          <p className={styles.placeholder} aria-hidden>
            {placeholder}
          </p>
        )}
        <div
          ref={root}
          className={styles.text}
          contentEditable={!readOnly}
          suppressContentEditableWarning
          role="textbox"
          aria-multiline
          aria-readonly={readOnly}
          aria-labelledby={id}
          aria-placeholder={placeholder}
          spellCheck={false}
          tabIndex={0}
        />
      </div>
      <div className={styles.head}>
        <span id={id} className={styles.label}>
          {label}
        </span>
        {!readOnly && <MemoToolbar model={model} choosing={choosing} onChoosing={setChoosing} />}
      </div>
    </div>
  );
}

/** An empty list item or quotation is a beginning, though it has no words yet. */
function $isBlank(): boolean {
  const root = $getRoot();
  const only = root.getFirstChild();
  return root.getChildrenSize() === 1 && $isParagraphNode(only) && only.isEmpty();
}

import { annotationsOn, sameSpan } from '@shared/project/passages';
import type { ProjectState } from '@shared/project/projectState';
import type { AnnotationRecord, Coding, TurnRecord } from '@shared/project/records';
import { documentText } from '@shared/text/documentText';
import type { Position, Span } from '@shared/text/position';
import { createStore } from 'zustand';
import { runAction } from '@/bridge/actionRegistry';
import { Refusal } from '@/bridge/client';
import { notify, notifyProblem } from '@/bridge/notices';
import { predictEdit } from '@/bridge/predictEdit';
import { onMirrorDiff, useMirrorStore } from '@/bridge/projectMirror';
import { runCommand } from '@/bridge/runCommand';
import { useSelection } from '@/bridge/selection';
import { concernsDocument } from './concernsDocument';
import { Drawing } from './Drawing';
import { visibleBlocks } from './drawing/visibleBlocks';
import { WideSelection } from './drawing/WideSelection';
import { carryPassages } from './editing/carryPassages';
import type { EditSession } from './editing/EditSession';
import { editSessionOf } from './editing/editSessions';
import { LostWords } from './editing/LostWords';
import { leaveEditing } from './editing/leaveEditing';
import { ViewTracker } from './overview/ViewTracker';
import { initialState, type Popup, type ReaderStore } from './readerState';
import { keepPlace, placeIn, restorePlace } from './readingPlaces';
import { followMove } from './tagging/followMove';
import { MoveRun } from './tagging/MoveRun';
import { applyBlocks } from './text/applyBlocks';
import { BlockKeys } from './text/BlockKeys';
import { buildText, rememberText } from './text/buildText';
import { createTextEditor } from './text/createTextEditor';
import type { TextEdit } from './text/findTextEdit';
import { PagePlaces } from './text/PagePlaces';
import { caretAt, letterAt } from './text/pointedPlaces';
import { registerEditing } from './text/registerEditing';
import { registerReading } from './text/registerReading';
import { selectedText, type TextSelection } from './text/selectedSpan';
import { syncEdits } from './text/syncEdits';

/** The elements that the reader lives in. */
export interface ReaderElements {
  /** Scrolls. */
  readonly scroller: HTMLElement;
  /** Holds text, gutter and margin; what is drawn beside the text is placed in it. */
  readonly page: HTMLElement;
  /** The text. */
  readonly root: HTMLElement;
}

/** One document in the reader: its editor, what is drawn upon it, and what the analyst does with it. Not a React thing. */
export class ReaderModel {
  readonly store: ReaderStore = createStore(() => initialState);
  /** What editing did to the codings. */
  readonly session: EditSession;
  readonly moveRun = new MoveRun();
  readonly #keys = new BlockKeys(createTextEditor());
  readonly #places = new PagePlaces(this.#keys);
  #elements: ReaderElements | null = null;
  #drawing: Drawing | null = null;
  #tracker: ViewTracker | null = null;
  #stopMode: () => void = () => undefined;
  #chosen: { readonly annotation: string; readonly coding: string | null } | null = null;
  readonly #lost = new LostWords();
  /** Whether editing ended in the middle of an input method's word. */
  #leftInWord = false;

  constructor(readonly document: string) {
    this.session = editSessionOf(document);
    buildText(this.#keys, this.state.blocks(document), placeIn(document));
  }

  get state(): ProjectState {
    const { mirror } = useMirrorStore.getState();
    if (!mirror) throw new Error('no project is open');
    return mirror.records;
  }

  /** False once its project was closed or its document deleted: what was under way has nothing to go on with. */
  get isOpen(): boolean {
    return useMirrorStore.getState().mirror?.records.document(this.document) !== undefined;
  }

  get keys(): BlockKeys {
    return this.#keys;
  }

  get drawing(): Drawing | null {
    return this.#drawing;
  }

  /** Which part of the text is on the screen; null while there is no screen. */
  get tracker(): ViewTracker | null {
    return this.#tracker;
  }

  get elements(): ReaderElements | null {
    return this.#elements;
  }

  /** Shows the text in these elements; returns the function that takes it away. */
  attach(elements: ReaderElements): () => void {
    const { root } = elements;
    const { editor } = this.#keys;
    this.#elements = elements;
    hideFromSelectionKeeping(root);
    editor.setRootElement(root);
    rememberText(editor);
    this.#keys.wide = new WideSelection(editor, elements);
    const drawing = new Drawing(this, elements);
    this.#drawing = drawing;
    this.#setMode(false);
    restorePlace(this, elements.scroller);
    this.#tracker = new ViewTracker(this, elements);
    const follow = () => this.readSelection();
    document.addEventListener('selectionchange', follow);
    const stops = [
      syncEdits(this.#keys, {
        document: this.document,
        state: () => this.state,
        send: (edit) => this.#takeEdit(edit),
      }),
      onMirrorDiff((diff, cause) => {
        if (!useMirrorStore.getState().mirror?.records.document(this.document)) return;
        const places = applyBlocks(
          this.#keys,
          this.state,
          this.document,
          diff,
          root.contains(document.activeElement),
        );
        if (cause && cause.kind !== 'do') {
          if (places.length > 0) this.#showPlace(places);
          else followMove(this, diff);
        }
        if (concernsDocument(diff, this.document)) drawing.changed();
      }),
      useMirrorStore.subscribe(({ mirror }, before) => {
        // What cannot be kept must not be typed.
        if (mirror !== null && mirror.readOnly !== null && before.mirror?.readOnly === null)
          this.setEditing(false);
      }),
      useSelection.subscribe(({ annotation, turn }, before) => {
        if (annotation !== before.annotation || turn !== before.turn) drawing.schedule();
      }),
      this.store.subscribe(({ popup, hovered, found }, before) => {
        if (popup !== before.popup || hovered !== before.hovered || found !== before.found)
          drawing.scheduleMarks();
      }),
      () => document.removeEventListener('selectionchange', follow),
      () => this.#keys.waiting.stopFilling(),
    ];
    this.#keys.waiting.fillWhenIdle();
    return () => {
      leaveEditing(this);
      keepPlace(this, elements);
      for (const stop of stops) stop();
      this.#stopMode();
      drawing.dispose();
      this.#keys.wide?.dispose();
      this.#keys.wide = null;
      this.#tracker?.dispose();
      editor.setRootElement(null);
      this.#drawing = null;
      this.#tracker = null;
      this.#elements = null;
    };
  }

  get editing(): boolean {
    return this.store.getState().editing;
  }

  setEditing(editing: boolean): void {
    if (editing === this.editing) return;
    const readOnly = useMirrorStore.getState().mirror?.readOnly ?? null;
    if (editing && readOnly !== null) {
      notify(readOnly, { slot: 'read-only' });
      return;
    }
    this.#leftInWord = !editing && this.#keys.editor.isComposing();
    this.store.setState({ editing, popup: null });
    if (editing) this.session.begin();
    else this.session.end();
    this.#setMode(editing);
    this.focusText();
    this.say(editing ? 'Editing the text.' : 'Reading.');
  }

  /** Sends an edit on. While reading, the one thing that can still reach the text is an input method's word; it is taken back. */
  #takeEdit(edit: TextEdit): void {
    const kept = edit.removed.flatMap((id) => this.state.block(id) ?? []);
    if (this.editing) {
      this.session.beginStep(edit.run ?? null);
      const carried = carryPassages(this.state, edit);
      void predictEdit(edit).catch((error: unknown) => {
        // Words that were to move are in the text still.
        if (edit.by === 'move') {
          notifyProblem(error);
          return;
        }
        const place = this.#lost.add(error, kept, edit);
        if (place) this.#showPlace([place]);
      });
      const restored = carried();
      if (restored !== null) void runCommand('restorePassages', restored).catch(notifyProblem);
      return;
    }
    const readOnly = useMirrorStore.getState().mirror?.readOnly ?? null;
    if (this.#leftInWord && readOnly !== null) this.#lost.add(new Refusal('read-only', readOnly), kept, edit);
    this.#leftInWord = false;
    const diff = kept.map((block) => ({ before: block, after: block }));
    queueMicrotask(() => applyBlocks(this.#keys, this.state, this.document, diff, true));
  }

  #setMode(editing: boolean): void {
    this.#stopMode();
    const page = this.#elements?.page;
    if (!page) return;
    if (!editing) this.#stopMode = registerReading(this.#keys, page);
    else
      this.#stopMode = registerEditing(this.#keys, page, {
        document: this.document,
        state: () => this.state,
        select: (span) => this.selectSpan(span),
        undo: () => runAction('edit.undo'),
        redo: () => runAction('edit.redo'),
      });
  }

  /** Says something to screen readers. */
  say(words: string): void {
    this.store.setState(({ said }) => ({ said: { words, count: said.count + 1 } }));
  }

  open(popup: Popup | null): void {
    this.store.setState({ popup });
  }

  /** Closes what is open; the text has the focus again, with the words selected that were. */
  close(): void {
    if (this.store.getState().popup === null) return;
    this.store.setState({ popup: null });
    // Selected words bring the focus with them; without them the browser would first go to the start of the text, and lay that out.
    this.selectAgain();
    this.focusText();
  }

  focusText(): void {
    this.#elements?.root.focus({ preventScroll: true });
  }

  /** Whether what is selected in the window is in this document; a reader beside the active one has no say in it. */
  get #isLookedAt(): boolean {
    return useSelection.getState().document === this.document;
  }

  /**
   * Shows an annotation as selected. `chosen`: the analyst meant this one, not merely its place. `coding`: of its codings, only this one.
   */
  selectAnnotation(annotation: string | null, chosen = false, coding: string | null = null): void {
    if (!this.#isLookedAt) return;
    this.#chosen = chosen && annotation !== null ? { annotation, coding } : null;
    useSelection.setState({ annotation, ...(annotation !== null && { turn: null }) });
    this.#drawing?.schedule();
  }

  /** Shows a turn as chosen, in place of an annotation; null: none. */
  selectTurn(turn: string | null): void {
    if (!this.#isLookedAt) return;
    if (turn !== null) this.#chosen = null;
    useSelection.setState({ turn, ...(turn !== null && { annotation: null }) });
  }

  get selectedTurn(): TurnRecord | undefined {
    const turn = this.state.get(useSelection.getState().turn ?? '');
    return turn?.type === 'turn' && turn.document === this.document ? turn : undefined;
  }

  /** The annotation that the analyst picked out of all at its place; null: only a place was pointed at. */
  get chosenAnnotation(): AnnotationRecord | undefined {
    return this.#chosen?.annotation === useSelection.getState().annotation
      ? this.state.annotation(this.#chosen?.annotation ?? '')
      : undefined;
  }

  /** The coding that the analyst picked out of those of the chosen annotation; undefined: all of them are meant. */
  get chosenCoding(): Coding | undefined {
    return this.chosenAnnotation?.codings.find(({ id }) => id === this.#chosen?.coding);
  }

  get selectedAnnotation(): AnnotationRecord | undefined {
    const annotation = this.state.annotation(useSelection.getState().annotation ?? '');
    return annotation?.document === this.document ? annotation : undefined;
  }

  /** Annotations that overlap a span. */
  annotationsOver({ start, end }: Span): AnnotationRecord[] {
    const blocks = this.state.blocks(this.document);
    const text = documentText(blocks);
    const touched = blocks.slice(text.numberOf(start.block), text.numberOf(end.block) + 1);
    return this.state
      .annotationsIn(this.document, new Set(touched.map(({ id }) => id)))
      .filter((each) => this.#compare(each.start, end) < 0 && this.#compare(start, each.end) < 0);
  }

  /** Annotations at a position, innermost (shortest) first. */
  annotationsAt({ block, offset }: Position): AnnotationRecord[] {
    const at = (place: Position) => this.#compare(place, { block, offset });
    return this.state
      .annotationsIn(this.document, new Set([block]))
      .filter(({ start, end }) => at(start) <= 0 && at(end) > 0)
      .sort((a, b) => a.quote.length - b.quote.length);
  }

  /** Below 0: `a` is before `b` in the text. */
  #compare(a: Position, b: Position): number {
    if (a.block === b.block) return a.offset - b.offset;
    return (this.state.block(a.block)?.order ?? '') < (this.state.block(b.block)?.order ?? '') ? -1 : 1;
  }

  /** All annotations on exactly this span: one, unless another was moved onto it. */
  annotationsOn(span: Span): AnnotationRecord[] {
    return annotationsOn(this.state, this.document, span);
  }

  /** The annotation on exactly this span; of several the one that is selected. */
  annotationOn(span: Span): AnnotationRecord | undefined {
    const there = this.annotationsOn(span);
    const { annotation } = useSelection.getState();
    return there.find(({ id }) => id === annotation) ?? there[0];
  }

  /** The letter under a point of the viewport; null when there is none. */
  positionAt(x: number, y: number): Position | null {
    const root = this.#elements?.root;
    return root ? letterAt(root, x, y) : null;
  }

  /** The place between letters that is nearest to a point of the viewport, anywhere in the text. */
  caretAt(x: number, y: number): Position | null {
    const root = this.#elements?.root;
    return root ? caretAt(root, x, y) : null;
  }

  isOrdered({ start, end }: Span): boolean {
    return this.#compare(start, end) < 0;
  }

  /** Selects words of the text in the page. */
  selectSpan({ start, end }: Span): void {
    const from = this.#places.selectable(start, 'start');
    const to = this.#places.selectable(end, 'end');
    if (!from || !to) return;
    this.#keys.wide?.expect(from.node, to.node);
    document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }

  /**
   * Selects the words, or puts the caret, where it last was in this text: when a field had the selection meanwhile, the browser begins at
   * the start of the text.
   */
  selectAgain(): void {
    const root = this.#elements?.root;
    if (!root || !this.#isLookedAt) return;
    const { span, caret } = useSelection.getState();
    const selected = selectedText(root, this.state, this.document);
    const [first] = this.state.blocks(this.document);
    const isAtStart =
      selected?.span === null && samePlace(selected.caret, first ? { block: first.id, offset: 0 } : null);
    if (selected && !isAtStart) return;
    if (span) this.selectSpan(span);
    else if (caret) this.selectSpan({ start: caret, end: caret });
  }

  /** As {@link selectSpan}, in place of other words that are selected in the text; whatever has the focus keeps it. */
  selectInstead(span: Span): void {
    if (this.#elements?.root.contains(document.getSelection()?.anchorNode ?? null)) this.selectBeside(span);
  }

  /** As {@link selectSpan}; whatever has the focus keeps it. */
  selectBeside(span: Span): void {
    const focused = document.activeElement;
    this.selectSpan(span);
    this.readSelection();
    if (focused instanceof HTMLElement && focused !== document.activeElement)
      focused.focus({ preventScroll: true });
  }

  /** Brings a span into view, a third from the top, and draws what is there. */
  scrollTo(span: Span): void {
    const scroller = this.#elements?.scroller;
    this.#keys.element(span.start.block)?.scrollIntoView({ block: 'start' });
    const box = this.boxOf(span);
    if (!scroller || !box) return;
    const view = scroller.getBoundingClientRect();
    scroller.scrollTop += box.top - view.top - view.height / 3;
    this.#drawing?.schedule();
  }

  /** Brings a place inside a block to the top of the screen. `part`: how much of its height is above, 0…1. */
  scrollToPart(block: string, part: number): void {
    const scroller = this.#elements?.scroller;
    const element = this.#keys.element(block);
    if (!scroller || !element) return;
    element.scrollIntoView({ block: 'start' });
    const { top, height } = element.getBoundingClientRect();
    scroller.scrollTop += top + height * part - scroller.getBoundingClientRect().top;
    this.#drawing?.schedule();
  }

  /** Box of the first line of a span, or of a caret, in viewport coordinates. */
  boxOf(span: Span): DOMRect | null {
    return this.#places.firstBox(span);
  }

  /** Box of the last line of a span. */
  endBoxOf(span: Span): DOMRect | null {
    return this.#places.lastBox(span);
  }

  /** Shows where something came back, in text order; the view moves only when nothing of it can be seen. */
  #showPlace(places: readonly Position[]): void {
    const elements = this.#elements;
    const [first] = places;
    if (!elements || !first) return;
    const { root, scroller } = elements;
    const near = new Set(visibleBlocks(root, scroller).map(({ dataset }) => dataset['block']));
    const view = scroller.getBoundingClientRect();
    const isSeen = (place: Position): boolean => {
      const box = near.has(place.block) ? this.boxOf({ start: place, end: place }) : null;
      return box !== null && box.top >= view.top && box.bottom <= view.bottom;
    };
    const seen = places.find(isSeen);
    const place = seen ?? first;
    const here = { start: place, end: place };
    if (seen === undefined) this.scrollTo(here);
    if (root.contains(document.activeElement)) this.selectSpan(here);
  }

  /** Takes over what is selected in the page now; the browser tells of it a moment late. */
  readSelection(): void {
    const root = this.#elements?.root;
    const selected = root && this.#isLookedAt && selectedText(root, this.state, this.document);
    if (!selected) return;
    const before = useSelection.getState();
    if (sameSelection(before.span, selected.span) && samePlace(before.caret, selected.caret)) return;
    const annotation = this.selectedAnnotation;
    const leaves = annotation && !this.#isOn(annotation, selected);
    if (leaves) this.#chosen = null;
    useSelection.setState({
      span: selected.span,
      caret: selected.caret,
      ...(leaves && { annotation: null }),
    });
  }

  #isOn({ start, end }: AnnotationRecord, { span, caret }: TextSelection): boolean {
    if (span) return this.#compare(start, span.start) === 0 && this.#compare(end, span.end) === 0;
    return this.#compare(start, caret) <= 0 && this.#compare(caret, end) <= 0;
  }
}

/**
 * React remembers the selection of a focused editable element around every commit, by walking all of its nodes: 24 ms a key in a
 * million characters. It decides by this property; the attribute, which the browser goes by, stays.
 */
function hideFromSelectionKeeping(root: HTMLElement): void {
  Object.defineProperty(root, 'contentEditable', { value: 'inherit', configurable: true, writable: true });
}

const samePlace = (a: Position | null, b: Position | null): boolean =>
  a?.block === b?.block && a?.offset === b?.offset;
const sameSelection = (a: Span | null, b: Span | null): boolean =>
  a === b || (a !== null && b !== null && sameSpan(a, b));

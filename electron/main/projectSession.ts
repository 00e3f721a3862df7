import { oneAfterAnother } from '@shared/base/oneAfterAnother';
import { ok, type Result, refuse } from '@shared/base/result';
import type { DocumentView, EventName, EventPayload, ProjectView, ToldChange } from '@shared/ipc/contract';
import type { Change } from '@shared/project/change';
import type { Diff } from '@shared/project/diff';
import { joinChanges } from '@shared/project/joinChanges';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { AnnotationRecord, AnyRecord } from '@shared/project/records';
import { countChanged, countProject } from '@shared/query/projectCounts';
import type { BrowserWindow } from 'electron';
import type { OpenProject } from '../projects';
import { emit } from './ipc';

/** Blocks on either side of the reading place whose annotations come with the text. */
const BLOCKS_AROUND = 160;
/** Annotations that go to the window in one answer; it can take in as many within a frame. */
const ANNOTATIONS_AT_ONCE = 400;

/** The project that the window works in, and what of it the window has subscribed to. At most one is open at a time. */
export class ProjectSession {
  #project: OpenProject | null = null;
  /** Documents the window has opened; the annotations of each that it waits for, null: not looked up yet. */
  readonly #opened = new Map<string, string[] | null>();
  readonly #whenChanged: () => void;
  readonly #inTurn = oneAfterAnother();
  readonly #whenClosed: (() => void)[] = [];
  #window: BrowserWindow | null = null;
  /** Changes that the window has not been told of. */
  readonly #gathered: Change[] = [];
  /** Kinds of changes that are told in portions; the window is told of each other one. */
  readonly #gathering = new Set<(change: Change) => boolean>();
  #closing = new AbortController();

  /** @param whenChanged told when a project was opened, closed or changed: menu and title follow it */
  constructor(whenChanged: () => void) {
    this.#whenChanged = whenChanged;
  }

  set window(window: BrowserWindow) {
    this.#window = window;
  }

  get project(): OpenProject | null {
    return this.#project;
  }

  /** Aborted when the project that is open now is closed. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  /** The open project, or the refusal that says there is none. */
  require(): Result<OpenProject> {
    return this.#project ? ok(this.#project) : refuse('no-project', 'No project is open.');
  }

  /** Tells whoever keeps something of a project for later that it is closed now. */
  onClosed(listener: () => void): void {
    this.#whenClosed.push(listener);
  }

  /**
   * Shows from now on the project that `open` opens, which is told what is open and may keep it; what was open is closed, and stays when
   * the other is refused. Projects are opened and closed one after the other, however quickly that is asked for.
   */
  show(open: (now: OpenProject | null) => Promise<Result<OpenProject>>): Promise<Result<ProjectView>> {
    return this.#inTurn(async () => {
      const opened = await open(this.#project);
      if (!opened.ok) return opened;
      const project = opened.value;
      if (project !== this.#project) {
        await this.#close();
        this.#project = project;
        project.onChange((change) => this.#take(project, change));
        project.onReadOnly((reason) => this.#emit('readOnly', { reason }));
        project.onNotice((notice) => this.#emit('noticed', { notice }));
        this.#whenChanged();
      }
      return ok(this.view(project));
    });
  }

  close(): Promise<void> {
    return this.#inTurn(() => this.#close());
  }

  async #close(): Promise<void> {
    const project = this.#project;
    this.#closing.abort();
    this.#closing = new AbortController();
    this.#project = null;
    this.#opened.clear();
    this.#gathered.length = 0;
    if (project === null) return;
    for (const listener of this.#whenClosed) listener();
    this.#whenChanged();
    await project.close();
  }

  /** Starts again with no document opened, as after the page was loaded anew. */
  forgetOpened(): void {
    this.#opened.clear();
  }

  view(project: OpenProject): ProjectView {
    const { state } = project;
    return {
      path: project.path,
      project: state.project(),
      documents: [...state.documents()],
      themes: [...state.themes()],
      speakers: [...state.speakers()],
      attributes: [...state.attributes('speaker'), ...state.attributes('document')],
      speakerRules: [...state.speakerRules()],
      orphans: [...state.orphans()],
      reportTemplates: [...state.reportTemplates()],
      counts: countProject(state),
      history: project.history(),
      seq: project.seq,
      notices: [...project.notices],
      readOnly: project.readOnly,
    };
  }

  /** @param near where reading begins, see the contract */
  openDocument(id: string, near?: string | null): Result<DocumentView> {
    const project = this.require();
    if (!project.ok) return project;
    const { state } = project.value;
    const document = state.document(id);
    if (!document) return refuse('no-document', 'This document is not in the project any more.');
    const blocks = [...state.blocks(id)];
    const complete = near === undefined || blocks.length <= 2 * BLOCKS_AROUND;
    const annotations = complete ? [...state.annotations(id)] : annotationsAround(state, id, near);
    this.#opened.set(id, complete ? [] : null);
    return ok({ document, blocks, turns: [...state.turns(id)], annotations, complete });
  }

  moreAnnotations(id: string): Result<{ annotations: AnnotationRecord[]; complete: boolean }> {
    const project = this.require();
    if (!project.ok) return project;
    const { state } = project.value;
    const known = this.#opened.get(id);
    if (known === undefined) return refuse('no-document', 'This document is not open any more.');
    // By id: what is added while they are on their way comes as a change, what is deleted is left out.
    const waiting = known ?? state.annotations(id).map((annotation) => annotation.id);
    const next = waiting.splice(0, ANNOTATIONS_AT_ONCE);
    this.#opened.set(id, waiting);
    const annotations = next.flatMap((each) => state.annotation(each) ?? []);
    return ok({ annotations, complete: waiting.length === 0 });
  }

  /**
   * Tells the window in portions, each as one change, of what `work` makes of this kind: when `work` says so, and at its end. A window that
   * were told of each would do nothing else. Any other change is told of by itself: the window may be waiting for it.
   */
  async inPortions<T>(
    gathers: (change: Change) => boolean,
    work: (tell: () => void) => Promise<T>,
  ): Promise<T> {
    const project = this.#project;
    const tell = () => {
      if (project !== null && project === this.#project) this.#tellGathered(project);
    };
    this.#gathering.add(gathers);
    try {
      return await work(tell);
    } finally {
      this.#gathering.delete(gathers);
      tell();
    }
  }

  #take(project: OpenProject, change: Change): void {
    // What a closing project still keeps is nobody's news.
    if (project !== this.#project) return;
    const gathered = [...this.#gathering].some((gathers) => gathers(change));
    if (!gathered || this.#gathered.at(-1)?.kind !== change.kind) this.#tellGathered(project);
    if (gathered) this.#gathered.push(change);
    else this.#tell(project, change);
  }

  #tellGathered(project: OpenProject): void {
    const joined = joinChanges(this.#gathered.splice(0));
    if (joined !== null) this.#tell(project, joined);
  }

  #tell(project: OpenProject, change: Change): void {
    this.#whenChanged();
    const { diff, ...told } = change;
    this.#emit('changed', {
      change: { ...told, now: this.#subscribedPart(diff) },
      counts: countChanged(project.state, change),
      history: project.history(),
    });
  }

  #subscribedPart(diff: Diff): ToldChange['now'] {
    return diff.flatMap(({ before, after }): ToldChange['now'] => {
      if (after !== null && this.#isSubscribed(after)) return [after];
      // Gone, or become something that the window does not follow: a passage that got its place in a text that is not open.
      return before !== null && this.#isSubscribed(before) ? [before.id] : [];
    });
  }

  #isSubscribed(record: AnyRecord): boolean {
    if (record.type === 'block' || record.type === 'turn' || record.type === 'annotation') {
      return this.#opened.has(record.document);
    }
    return true;
  }

  #emit<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
    if (this.#window) emit(this.#window, name, payload);
  }
}

function annotationsAround(state: ProjectRecords, document: string, near: string | null): AnnotationRecord[] {
  const blocks = state.blocks(document);
  const middle = blocks.findIndex(({ id }) => id === near);
  const around = blocks.slice(Math.max(0, middle - BLOCKS_AROUND), Math.max(0, middle) + BLOCKS_AROUND);
  return [...state.annotationsIn(document, new Set(around.map(({ id }) => id)))];
}

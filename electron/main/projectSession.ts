import { ok, type Result, refuse } from '@shared/base/result';
import type { DocumentView, EventName, EventPayload, ProjectView } from '@shared/ipc/contract';
import type { Change } from '@shared/project/change';
import type { Diff } from '@shared/project/diff';
import type { AnyRecord } from '@shared/project/records';
import { countChanged, countProject } from '@shared/query/projectCounts';
import type { BrowserWindow } from 'electron';
import type { OpenProject } from '../projects';
import { emit } from './ipc';

/** The project that the window works in, and what of it the window has subscribed to. At most one is open at a time. */
export class ProjectSession {
  #project: OpenProject | null = null;
  readonly #opened = new Set<string>();
  readonly #whenChanged: (project: OpenProject | null) => void;
  #window: BrowserWindow | null = null;

  /** @param whenChanged told when a project was opened, closed or changed: menu and title follow it */
  constructor(whenChanged: (project: OpenProject | null) => void) {
    this.#whenChanged = whenChanged;
  }

  set window(window: BrowserWindow) {
    this.#window = window;
  }

  get project(): OpenProject | null {
    return this.#project;
  }

  /** The open project, or the refusal that says there is none. */
  require(): Result<OpenProject> {
    return this.#project ? ok(this.#project) : refuse('no-project', 'No project is open.');
  }

  /** Closes what is open and shows `project` from now on. */
  async show(project: OpenProject): Promise<ProjectView> {
    await this.close();
    this.#project = project;
    project.onChange((change) => this.#tell(project, change));
    project.onReadOnly((reason) => this.#emit('readOnly', { reason }));
    this.#whenChanged(project);
    return this.view(project);
  }

  async close(): Promise<void> {
    const project = this.#project;
    this.#project = null;
    this.#opened.clear();
    if (project === null) return;
    await project.close();
    this.#whenChanged(null);
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
      counts: countProject(state),
      history: project.history(),
      seq: project.seq,
      notices: [...project.notices],
      readOnly: project.readOnly,
    };
  }

  openDocument(id: string): Result<DocumentView> {
    const project = this.require();
    if (!project.ok) return project;
    const { state } = project.value;
    const document = state.document(id);
    if (!document) return refuse('no-document', 'This document is not in the project any more.');
    this.#opened.add(id);
    return ok({
      document,
      blocks: [...state.blocks(id)],
      turns: [...state.turns(id)],
      annotations: [...state.annotations(id)],
    });
  }

  closeDocument(id: string): void {
    this.#opened.delete(id);
  }

  #tell(project: OpenProject, change: Change): void {
    this.#whenChanged(project);
    this.#emit('changed', {
      change: { ...change, diff: [...this.#subscribedPart(change.diff)] },
      counts: countChanged(project.state, change),
      history: project.history(),
    });
  }

  #subscribedPart(diff: Diff): Diff {
    return diff.filter(({ before, after }) => {
      const record = after ?? before;
      return record !== null && this.#isSubscribed(record);
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

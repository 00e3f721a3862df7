import { type SentPart, sentParts, toJsonParts } from '@shared/ipc/jsonParts';
import type { Change } from '@shared/project/change';
import type { CommandCode } from '@shared/project/commandParams';
import { History } from '@shared/project/history';
import { ProjectRecords } from '@shared/project/projectRecords';
import { ProjectStore } from '@shared/project/projectStore';
import { repeatableContext, testProjectRecord } from '@shared/project/testing/testProject';
import { vi } from 'vitest';
import { applyToMirror, showProject } from '../projectMirror';

/** Main as the window sees it: a real store, whose answers and events come later. */
export class FakeMain {
  readonly store: ProjectStore;
  #tell: (...sent: SentPart) => void = () => undefined;
  full = false;
  /** The answers are lost: every call fails. */
  broken = false;

  constructor() {
    this.store = new ProjectStore({
      state: ProjectRecords.from([testProjectRecord]),
      log: {
        append: async () => {
          if (this.full) throw new Error('The disk is full.');
        },
      },
      context: { ...repeatableContext(), clock: { now: () => new Date().toISOString() }, author: 'Ada' },
      seq: 0,
      history: History.empty,
      checks: true,
    });
    this.store.onChange((change: Change) => {
      const counts = { themes: {}, speakers: {}, documents: {} };
      const { diff, ...told } = change;
      const now = diff.map(({ before, after }) => after ?? before?.id);
      const news = { change: { ...told, now }, counts, history: this.store.history };
      for (const sent of sentParts(toJsonParts(news))) this.#tell(...sent);
    });
    vi.stubGlobal('reportError', () => undefined);
    vi.stubGlobal('roundtable', {
      on: (name: string, listener: (...sent: SentPart) => void) => {
        if (name === 'changed') this.#tell = listener;
        return () => undefined;
      },
      call: async (name: string, params: unknown) => {
        if (this.broken) throw new Error('No handler answers.');
        return name === 'openDocument'
          ? { ok: true, value: this.#contents(params as { document: string }) }
          : this.run(params as Parameters<FakeMain['run']>[0]);
      },
    });
  }

  async run({ code, params, chosen }: { code: CommandCode; params: unknown; chosen?: never }) {
    const done = await this.store.run(code, params, chosen);
    return done.ok ? { ok: true, value: { seq: done.value.seq, subject: done.value.subject } } : done;
  }

  #contents({ document: id }: { readonly document: string }) {
    const { state } = this.store;
    const lists = { blocks: state.blocks(id), turns: state.turns(id), annotations: state.annotations(id) };
    return { document: state.document(id), ...lists, complete: true };
  }

  /** Shows the project as it is now in the window, with the text of all its documents. */
  show(): void {
    const { state } = this.store;
    showProject({
      path: '/p',
      project: state.project(),
      documents: [...state.documents()],
      themes: [...state.themes()],
      speakers: [...state.speakers()],
      attributes: [],
      speakerRules: [...state.speakerRules()],
      orphans: [...state.orphans()],
      reportTemplates: [...state.reportTemplates()],
      counts: { themes: {}, speakers: {}, documents: {} },
      history: this.store.history,
      seq: this.store.seq,
      notices: [],
      readOnly: null,
    });
    const contents = state
      .documents()
      .flatMap(({ id }) => [...state.blocks(id), ...state.turns(id), ...state.annotations(id)]);
    applyToMirror(
      contents.map((after) => ({ before: null, after })),
      null,
    );
  }
}

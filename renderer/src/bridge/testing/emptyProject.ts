import type { ProjectView } from '@shared/ipc/contract';

/** A project without anything in it, as the window is given it. */
export const emptyProject: ProjectView = {
  path: '/p',
  project: { type: 'project', id: 'p', name: 'P', createdAt: '', otherNames: [], memo: '' },
  documents: [],
  themes: [],
  speakers: [],
  attributes: [],
  speakerRules: [],
  orphans: [],
  reportTemplates: [],
  counts: { themes: {}, speakers: {}, documents: {} },
  history: { undo: null, redo: null, undone: 0 },
  seq: 0,
  notices: [],
  readOnly: null,
};

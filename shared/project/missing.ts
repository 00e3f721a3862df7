import { type Problem, refuse } from '../base/result';
import type { RecordType } from './records';

const words: Record<Exclude<RecordType, 'project'> | 'coding' | 'record', string> = {
  document: 'document',
  block: 'paragraph',
  theme: 'theme',
  attribute: 'attribute',
  speaker: 'speaker',
  speakerRule: 'speaker rule',
  turn: 'turn',
  annotation: 'passage',
  reportTemplate: 'report template',
  orphan: 'passage without a place',
  coding: 'coding',
  record: 'thing',
};

/** The refusal of a command that names something which is not, or no longer, in the project. */
export const missing = (kind: keyof typeof words): { readonly ok: false; readonly problem: Problem } =>
  refuse(`unknown-${kind}`, `This ${words[kind]} is no longer in the project. Nothing was changed.`);

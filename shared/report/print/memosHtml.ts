import { escapeHtml } from '../escapeHtml';
import type { ReportMemo } from '../reportModel';
import { memoHtml } from './memoHtml';
import { nameHtml } from './noteHtml';
import { headingHtml, type PrintContext } from './printContext';

/** What the analyst wrote on the project, its documents, themes and speakers. */
export function memosHtml(id: string, memos: readonly ReportMemo[], context: PrintContext): string {
  const entries = memos.map(
    (memo) =>
      `<div class="code"><h3>${nameOf(memo, context)}</h3><div class="prose">${memoHtml(memo.memo, context.printedAt, context.tag)}</div></div>`,
  );
  return `<section class="part new">${headingHtml(id, context.words.memos)}${entries.join('')}</section>`;
}

function nameOf({ of, index }: ReportMemo, { model, words }: PrintContext): string {
  switch (of) {
    case 'project':
      return words.project;
    case 'document':
      return escapeHtml(model.documents[index]?.title ?? '');
    case 'speaker':
      return nameHtml(model.people[index]?.name ?? '');
    case 'theme': {
      const { key, name } = model.themes[index] ?? { key: '', name: '' };
      return `<b class="key">${key}</b> ${escapeHtml(name)}`;
    }
  }
}

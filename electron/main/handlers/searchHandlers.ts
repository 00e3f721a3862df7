import { ok, refuse } from '@shared/base/result';
import { ruleFlags } from '@shared/project/speakerRules';
import { previewRules } from '@shared/query/rulePreview';
import { saidHits } from '@shared/query/saidHits';
import { widenHits } from '@shared/query/widenHits';
import { expressionProblem } from '@shared/text/expressionProblem';
import { codeHits } from '../../searching/codeHits';
import { launchSearchThread } from '../../searching/launchSearchThread';
import { ProjectSearch } from '../../searching/projectSearch';
import { previewReplacement, type ReplacementEffect, replaceHits } from '../../searching/replaceHits';
import { threadEntry } from '../../threads/threadEntry';
import { freeMemoryWhenIdle } from '../freeMemory';
import type { Handlers } from '../ipc';
import type { AppParts } from './appParts';

type Names =
  | 'findText'
  | 'cancelSearch'
  | 'widenHits'
  | 'codeHits'
  | 'previewReplacement'
  | 'replaceHits'
  | 'previewSpeakerRules';

/** Calls that look through the texts, and do something with what was found. */
export function searchHandlers({ session, context }: AppParts): Pick<Handlers, Names> {
  const search = new ProjectSearch(launchSearchThread(threadEntry('searching')));
  session.onClosed(() => search.letGo());
  const told = ({ documents, lost }: ReplacementEffect) => ({
    documents,
    lost: lost.map(({ id, document, quote, codings }) => ({
      annotation: id,
      document,
      words: quote.head,
      themes: codings.map(({ theme }) => theme),
    })),
  });
  return {
    findText: async ({ asker, query, scope }) => {
      const project = session.require();
      if (!project.ok) return project;
      const { state } = project.value;
      const found = await search.find(state, query, scope, asker);
      // Tens of thousands of hits have been copied from the thread, and are on their way to the window.
      freeMemoryWhenIdle();
      return found.ok ? ok(saidHits(state, found.value)) : found;
    },
    cancelSearch: async ({ asker }) => {
      search.cancel(asker);
      return ok({});
    },
    previewSpeakerRules: async ({ document, rules }) => {
      const project = session.require();
      if (!project.ok) return project;
      const { state } = project.value;
      if (state.document(document) === undefined)
        return refuse('no-document', 'This document is not in the project any more.');
      for (const rule of rules) {
        const problem = expressionProblem(rule.pattern, ruleFlags(rule));
        if (problem !== null) return refuse('bad-expression', problem);
      }
      const found = await search.labels(state, document, rules, 'rules');
      return found.ok ? ok(previewRules(state.blocks(document), found.value, rules)) : found;
    },
    widenHits: async ({ hits, unit }) => {
      const project = session.require();
      return project.ok ? ok({ passages: widenHits(project.value.state, hits, unit) }) : project;
    },
    codeHits: async ({ hits, unit, themes, newTheme }) => {
      const project = session.require();
      return project.ok ? codeHits(project.value, hits, unit, { themes, newTheme }) : project;
    },
    previewReplacement: async ({ replacements }) => {
      const project = session.require();
      if (!project.ok) return project;
      const effect = previewReplacement(project.value, replacements, context);
      return effect.ok ? ok(told(effect.value)) : effect;
    },
    replaceHits: async ({ replacements }) => {
      const project = session.require();
      if (!project.ok) return project;
      const effect = await replaceHits(project.value, replacements);
      return effect.ok ? ok(told(effect.value)) : effect;
    },
  };
}

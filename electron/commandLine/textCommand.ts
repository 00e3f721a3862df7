import { ok } from '@shared/base/result';
import { joinBlocks } from '@shared/text/joinBlocks';
import { findDocument } from './namedCodings';
import { print, printJson } from './output';
import type { RunCommand } from './runCommand';
import { withProject } from './withProject';

/** `text --project DIR --document NAME`: the text that document-wide offsets count in, nothing added. */
export const textCommand: RunCommand = ({ options, json }, context) =>
  withProject(options['project'] ?? '', context, async (project) => {
    const document = findDocument(project.state, options['document'] ?? '');
    if (!document.ok) return document;
    const text = joinBlocks(project.state.blocks(document.value.id));
    if (json) printJson('text', { document: document.value.title, text });
    else print(text);
    return ok(true);
  });

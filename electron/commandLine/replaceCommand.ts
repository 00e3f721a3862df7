import { ok, type Result, refuse } from '@shared/base/result';
import type { VersionEffect } from '@shared/ipc/contract';
import { waitingOf } from '@shared/project/fates';
import { counted, quoted } from '@shared/project/names';
import type { DocumentRecord } from '@shared/project/records';
import { otherText, sayFates, sayText } from '@shared/project/versionWords';
import { effectOf } from '../comparing/versionEffect';
import { contentFor } from '../importing/fileVersions';
import { readOne } from '../importing/readOne';
import type { ReadFile } from '../importing/readPath';
import { takeNewText } from '../importing/takeNewText';
import type { OpenProject } from '../projects';
import type { Answers } from './answers';
import { filesMeant } from './filesMeant';
import { findDocument } from './namedCodings';
import { printJson, printLine, say } from './output';
import type { CommandLine } from './parseCommandLine';
import { readOptionsOf } from './readOptionsOf';
import type { RunCommand } from './runCommand';
import { seqOf } from './seqOf';
import { withStandardInput } from './standardInput';
import { withProject } from './withProject';

/** `replace FILE --project DIR --document NAME`: a document takes the text of another file, or of its own that is read otherwise. */
export const replaceCommand: RunCommand = async (line, context, signal) => {
  const options = readOptionsOf(line);
  if (!options.ok) return options;
  const fault = wordsMissing(line);
  if (fault !== null) return refuse('usage', `roundtable replace: ${fault}`);
  return withStandardInput(line, signal, async ([word]) => {
    const meant = word === undefined ? ok(null) : await fileMeant(word);
    if (!meant.ok) return meant;
    return withProject(line.options['project'] ?? '', context, async (project) => {
      const name = line.options['document'] ?? meant.value?.name ?? '';
      const document = findDocument(project.state, name);
      if (!document.ok) return line.options['document'] === undefined ? unnamed(name, document) : document;
      const { source } = document.value;
      const original = { path: project.originalFile(source.sha256), name: source.fileName };
      const read = await readOne<ReadFile>(meant.value ?? original, 'documents', options.value, signal);
      if (!read.ok) return read;
      if (meant.value === null && read.value.sha256 !== source.sha256)
        return refuse(
          'damaged-original',
          'The kept original of this document was changed by another program.',
        );
      const named = { name: meant.value?.name ?? source.fileName, path: meant.value?.path ?? null };
      const { id } = document.value;
      const content = contentFor(project.state, id, read.value.documents, named.name);
      if (!content.ok) return content;
      const from = { ...named, sha256: read.value.sha256 };
      const { effect, placements } = effectOf(project.state, id, from, content.value);
      const dryRun = line.switches.has('dry-run');
      const file = { ...named, options: options.value };
      const done = dryRun
        ? null
        : await takeNewText(project, id, file, read.value, content.value, placements);
      if (done !== null && !done.ok) return done;
      const answer = answerOf(project, document.value, effect, dryRun, seqOf(done?.value));
      if (line.json) printJson('replace', answer);
      else tell(answer);
      for (const warning of answer.warnings) say(`${answer.name}: ${warning}`);
      return ok(true);
    });
  });
};

function wordsMissing({ files, options, switches }: CommandLine): string | null {
  if (files.length > 1) return `“${files[1]}” is one word too many: one file gives one document its text.`;
  if (!switches.has('original')) return files.length === 1 ? null : 'no file was named.';
  if (files.length === 1) return '--original is instead of a file.';
  return options['document'] ? null : '--document is missing, as in --document NAME.';
}

async function fileMeant(word: string): Promise<Result<{ path: string; name: string }>> {
  const { files } = await filesMeant([word], false);
  const [file, another] = files;
  if (file === undefined || another !== undefined)
    return refuse(
      'several-files',
      `“${word}” is ${counted(files.length, 'file')}. Name the one that gives the text.`,
    );
  return file.problem === null ? ok(file) : { ok: false, problem: file.problem };
}

/** Nobody said which document is meant, and the file's name does not tell. */
const unnamed = (name: string, { problem }: { readonly problem: { code: string; message: string } }) =>
  refuse(
    problem.code,
    problem.code === 'no-document'
      ? `No document of this project was made of a file called “${name}”. Say which one is meant: --document NAME.`
      : problem.message,
  );

function answerOf(
  project: OpenProject,
  { id, title }: DocumentRecord,
  effect: VersionEffect,
  dryRun: boolean,
  seq: number | null,
): Answers['replace'] {
  const { name, format, encoding, characters, paragraphs, numbers } = effect;
  const warnings = [...(effect.isOtherText ? [otherText] : []), ...effect.warnings];
  const { state } = project;
  const changes = effect.fates.map((fate) => ({
    ...fate,
    themes: fate.themes.flatMap((theme) => state.theme(theme)?.name ?? []),
    speaker: (fate.speaker && state.speaker(fate.speaker)?.name) ?? null,
  }));
  return {
    dryRun,
    document: id,
    title,
    name,
    format,
    encoding,
    characters,
    paragraphs,
    numbers,
    changes,
    warnings,
    seq,
  };
}

function tell(answer: Answers['replace']): void {
  const { dryRun, title, numbers, changes } = answer;
  printLine(`${quoted(title)}: ${sayText(answer)}`);
  printLine(sayFates(numbers));
  for (const { kind, of, before, after, themes, speaker } of changes) {
    const what = [of === 'turn' ? 'turn' : 'passage', ...themes.map((theme) => quoted(theme))];
    const who = speaker === null ? [] : [speaker];
    const words =
      after === null || after === before ? quoted(before) : `${quoted(before)} → ${quoted(after)}`;
    printLine(`  ${kind.padEnd(9)}  ${[...what, ...who].join(', ')}: ${words}`);
  }
  if (dryRun) printLine('Nothing was changed.');
  else if (waitingOf(numbers) > 0)
    printLine('What is uncertain or lost waits in the window to be placed by hand.');
}

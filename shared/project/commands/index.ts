import { type Result, refuse } from '../../base/result';
import type { Command, CommandContext, Proposal } from '../command';
import type { CommandCode, CommandParams } from '../commandParams';
import type { ProjectState } from '../projectState';
import { addReportTemplates } from './addReportTemplates';
import { addSpeakerRules } from './addSpeakerRules';
import { annotate } from './annotate';
import { applySpeakers } from './applySpeakers';
import { changeAttribute } from './changeAttribute';
import { changeDocuments } from './changeDocuments';
import { changeReportTemplate } from './changeReportTemplate';
import { changeSpeaker } from './changeSpeaker';
import { changeSpeakerRule } from './changeSpeakerRule';
import { changeSpeakers } from './changeSpeakers';
import { changeTheme } from './changeTheme';
import { changeThemes } from './changeThemes';
import { changeTurns } from './changeTurns';
import { codePassage } from './codePassage';
import { codePassages } from './codePassages';
import { confirmTurns } from './confirmTurns';
import { createAttribute } from './createAttribute';
import { createSpeaker } from './createSpeaker';
import { createTheme } from './createTheme';
import { createTurn } from './createTurn';
import { cutTurns } from './cutTurns';
import { deleteAnnotation } from './deleteAnnotation';
import { deleteAttribute } from './deleteAttribute';
import { deleteDocuments } from './deleteDocuments';
import { deleteReportTemplate } from './deleteReportTemplate';
import { deleteSpeakerRule } from './deleteSpeakerRule';
import { deleteSpeakers } from './deleteSpeakers';
import { deleteThemes } from './deleteThemes';
import { deleteTurn } from './deleteTurn';
import { discardOrphans } from './discardOrphans';
import { editText } from './editText';
import { importCodebook } from './importCodebook';
import { importDocuments } from './importDocuments';
import { importPeople } from './importPeople';
import { importProperties } from './importProperties';
import { joinTurns } from './joinTurns';
import { mergeSpeakers } from './mergeSpeakers';
import { mergeThemes } from './mergeThemes';
import { moveAttribute } from './moveAttribute';
import { moveBounds } from './moveBounds';
import { moveCodings } from './moveCodings';
import { moveSpeakerRule } from './moveSpeakerRule';
import { moveThemes } from './moveThemes';
import { placeOrphans } from './placeOrphans';
import { recode } from './recode';
import { removeCoding } from './removeCoding';
import { renameDocument } from './renameDocument';
import { renameProject } from './renameProject';
import { replaceDocument } from './replaceDocument';
import { replaceText } from './replaceText';
import { reshapeTurn } from './reshapeTurn';
import { restorePassages } from './restorePassages';
import { setAttributes } from './setAttributes';
import { setMemo } from './setMemo';
import { setOtherNames } from './setOtherNames';
import { setPassageSpeaker } from './setPassageSpeaker';
import { setPseudonyms } from './setPseudonyms';
import { splitTurn } from './splitTurn';
import { takeComments } from './takeComments';

/** Every command by its stable code. */
export const commands: { readonly [Code in CommandCode]: Command<Code, CommandParams<Code>> } = {
  renameProject,
  importDocuments,
  renameDocument,
  changeDocuments,
  importProperties,
  deleteDocuments,
  replaceDocument,
  placeOrphans,
  discardOrphans,
  editText,
  replaceText,
  createTheme,
  changeTheme,
  changeThemes,
  moveThemes,
  deleteThemes,
  mergeThemes,
  moveCodings,
  importCodebook,
  codePassage,
  codePassages,
  restorePassages,
  annotate,
  takeComments,
  removeCoding,
  recode,
  deleteAnnotation,
  setMemo,
  moveBounds,
  setPassageSpeaker,
  applySpeakers,
  createSpeaker,
  changeSpeaker,
  changeSpeakers,
  deleteSpeakers,
  mergeSpeakers,
  importPeople,
  setPseudonyms,
  setOtherNames,
  createAttribute,
  changeAttribute,
  moveAttribute,
  deleteAttribute,
  setAttributes,
  createTurn,
  changeTurns,
  confirmTurns,
  reshapeTurn,
  cutTurns,
  splitTurn,
  joinTurns,
  deleteTurn,
  addSpeakerRules,
  changeSpeakerRule,
  moveSpeakerRule,
  deleteSpeakerRule,
  addReportTemplates,
  changeReportTemplate,
  deleteReportTemplate,
};

/** Parses the parameters and lets the command propose; nothing has changed yet. */
export function runCommand(
  state: ProjectState,
  code: CommandCode,
  params: unknown,
  context: CommandContext,
): Result<Proposal> {
  return proposeWith(commands[code], state, params, context);
}

function proposeWith<Code extends CommandCode>(
  command: Command<Code, CommandParams<Code>>,
  state: ProjectState,
  params: unknown,
  context: CommandContext,
): Result<Proposal> {
  const parsed = command.params.safeParse(params);
  if (parsed.success) return command.propose(state, parsed.data, context);
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  return refuse(
    'bad-parameters',
    `This step could not be understood (${command.code}${where === '' ? '' : `: ${where}`}).`,
  );
}

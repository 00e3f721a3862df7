import { ok, refuse } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { cleanName, quoted } from '../names';

export const renameProject = defineCommand({
  code: 'renameProject',
  params: commandParams.renameProject,
  propose(state, { name }) {
    const clean = cleanName(name);
    if (clean === '') return refuse('empty-name', 'A project needs a name.');
    const project = state.project();
    const diff = project.name === clean ? [] : [{ before: project, after: { ...project, name: clean } }];
    return ok({ diff, label: `Rename project to ${quoted(clean)}` });
  },
});

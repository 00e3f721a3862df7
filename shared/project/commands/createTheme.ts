import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { quoted } from '../names';
import { makeTheme, themeName } from '../themeTree';

export const createTheme = defineCommand({
  code: 'createTheme',
  params: commandParams.createTheme,
  propose(state, params, context) {
    if (params.parent !== null && state.theme(params.parent) === undefined) return missing('theme');
    const name = themeName(state.themes(), params.name, params.parent);
    if (!name.ok) return name;
    const theme = makeTheme(state.themes(), { ...params, name: name.value }, context);
    return ok({
      diff: [{ before: null, after: theme }],
      label: `Create theme ${quoted(theme.name)}`,
      subject: theme.id,
    });
  },
});

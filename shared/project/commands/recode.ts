import { ok } from '../../base/result';
import { applicable } from '../chosenThemes';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { quoted } from '../names';

export const recode = defineCommand({
  code: 'recode',
  params: commandParams.recode,
  propose(state, params) {
    const before = state.annotation(params.annotation);
    if (before === undefined) return missing('annotation');
    const coding = before.codings.find(({ id }) => id === params.coding);
    if (coding === undefined) return missing('coding');
    const theme = state.theme(params.theme);
    if (theme === undefined) return missing('theme');
    const fits = applicable(theme);
    if (!fits.ok) return fits;
    const already = before.codings.some((other) => other.theme === theme.id);
    const codings = already
      ? before.codings.filter(({ id }) => id !== coding.id)
      : before.codings.map((other) => (other.id === coding.id ? { ...other, theme: theme.id } : other));
    const same = coding.theme === theme.id;
    return ok({
      diff: same ? [] : [{ before, after: { ...before, codings } }],
      label: `Change ${quoted(state.theme(coding.theme)?.name ?? 'coding')} to ${quoted(theme.name)}`,
      subject: before.id,
    });
  },
});

import { ok } from '../../base/result';
import { sameJson } from '../../base/sameJson';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { cleanName, nameKey } from '../names';
import type { OtherName } from '../records';

export const setOtherNames = defineCommand({
  code: 'setOtherNames',
  params: commandParams.setOtherNames,
  propose(state, { names }) {
    const byWords = new Map<string, OtherName>();
    for (const each of names) {
      const words = cleanName(each.words);
      if (words !== '') byWords.set(nameKey(words), { words, replacement: cleanName(each.replacement) });
    }
    const before = state.project();
    const after = { ...before, otherNames: [...byWords.values()] };
    return ok({
      diff: sameJson(before, after) ? [] : [{ before, after }],
      label: 'Change names to be replaced',
    });
  },
});

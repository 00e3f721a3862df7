import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { cleanName, counted, quoted } from '../names';

export const setPseudonyms = defineCommand({
  code: 'setPseudonyms',
  params: commandParams.setPseudonyms,
  propose(state, { pseudonyms }) {
    const draft = new Draft(state);
    for (const { speaker: id, pseudonym } of pseudonyms) {
      const speaker = draft.get(id);
      if (speaker?.type !== 'speaker') return missing('speaker');
      const chosen = cleanName(pseudonym);
      if (chosen !== speaker.pseudonym) draft.put({ ...speaker, pseudonym: chosen });
    }
    const speakers = new Set(pseudonyms.map(({ speaker }) => speaker));
    const [first = ''] = speakers;
    const whose =
      speakers.size === 1 ? quoted(state.speaker(first)?.name ?? '') : counted(speakers.size, 'speaker');
    const clears = pseudonyms.every(({ pseudonym }) => cleanName(pseudonym) === '');
    return ok({ diff: draft.diff(), label: `${clears ? 'Clear' : 'Set'} pseudonym of ${whose}` });
  },
});

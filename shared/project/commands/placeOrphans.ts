import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { standingAgain } from '../newVersion';
import { waitingWords } from '../orphans';
import { passageOf } from '../passages';
import { takeSpeech } from '../turnSpans';

export const placeOrphans = defineCommand({
  code: 'placeOrphans',
  params: commandParams.placeOrphans,
  propose(state, { places }) {
    const draft = new Draft(state);
    const kinds = new Set<string>();
    for (const { orphan: id, span } of places) {
      const orphan = state.get(id);
      if (orphan?.type !== 'orphan') return missing('orphan');
      const place = passageOf(state, orphan.document, span);
      if (!place.ok) return place;
      const { text, range } = place.value;
      const back = standingAgain(text, orphan, range);
      if (back === null) continue;
      kinds.add(back.type);
      if (back.type === 'turn') takeSpeech(state, draft, back, [range]);
      draft.put(back);
    }
    const [first] = places;
    const label = `Place ${waitingWords(places.length, kinds)}`;
    return ok({ diff: draft.diff(), label, ...(first !== undefined && { subject: first.orphan }) });
  },
});

import { ok } from '../../base/result';
import { sameJson } from '../../base/sameJson';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted } from '../names';
import { People, speakerName } from '../people';
import { changedSpeaker, checkNames } from '../speakerChange';

export const changeSpeakers = defineCommand({
  code: 'changeSpeakers',
  params: commandParams.changeSpeakers,
  propose(state, params, context) {
    const draft = new Draft(state);
    const people = new People(state.speakers(), context);
    const renamed = new Set<string>();
    const made: string[] = [];
    for (const { speaker: id, name: given, ...change } of params.speakers) {
      const known = id === null ? undefined : draft.get(id);
      if (id !== null && known?.type !== 'speaker') return missing('speaker');
      const before = known?.type === 'speaker' ? known : null;
      const name = before !== null && given === undefined ? ok(before.name) : speakerName(given ?? '');
      if (!name.ok) return name;
      const speaker = before ?? people.make({ name: name.value });
      const after = changedSpeaker(state, speaker, name.value, change);
      if (!after.ok) return after;
      if (before === null) made.push(speaker.id);
      if (before === null || name.value !== before.name) renamed.add(speaker.id);
      if (before === null || !sameJson(before, after.value)) draft.put(after.value);
    }
    if (renamed.size > 0) {
      const diff = draft.diff();
      const touched = new Set(diff.map(({ after }) => after?.id));
      const all = state.speakers().filter(({ id }) => !touched.has(id));
      const news = diff.flatMap(({ after }) => (after?.type === 'speaker' ? [after] : []));
      const checked = checkNames([...all, ...news], renamed);
      if (!checked.ok) return checked;
    }
    const diff = draft.diff();
    const number = new Set(params.speakers.map(({ speaker }, index) => speaker ?? index)).size;
    const [first] = params.speakers;
    const firstName = first?.name ?? state.speaker(first?.speaker ?? '')?.name ?? '';
    const who = number === 1 ? `speaker ${quoted(firstName)}` : counted(number, 'speaker');
    const label = `${made.length === number ? 'Add' : 'Change'} ${who}`;
    return ok({ diff, label, ...(made[0] !== undefined && { subject: made[0] }) });
  },
});

import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import type { Change } from '../project/change';
import { runCommand } from '../project/commands';
import { randomCommand } from '../project/testing/randomCommand';
import { TestProject } from '../project/testing/testProject';
import type { Json } from './migrations';
import { slimChange, wholeChange } from './slimChange';

const changeOf = (diff: Change['diff']): Change => ({
  id: 'c',
  seq: 1,
  basedOn: 0,
  at: '',
  by: 'Ada',
  origin: 'hand',
  kind: 'do',
  code: 'any',
  label: 'Any',
  diff,
});
const onDisk = (json: Json): Json => JSON.parse(JSON.stringify(json));

describe('a change as it is written', () => {
  it.each([1, 2, 3])('L12 is whole again, from the records before it or after it (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const project = new TestProject();
    let fresh = 0;
    for (let step = 0; step < 200; step += 1) {
      const { code, params } = randomCommand(project.state, random, () => `fresh-${(fresh += 1)}`);
      const before = new Map([...project.state.all()].map((record) => [record.id, record]));
      const proposed = runCommand(project.state, code, params, project.context);
      const change = changeOf(proposed.ok ? [...proposed.value.diff] : []);
      project.state.apply(change.diff);
      const at = (id: string) => before.get(id) as Json | undefined;
      expect(wholeChange(onDisk(slimChange(change, 'before')), 'before', at)).toEqual(change);
      const now = (id: string) => project.state.get(id) as Json | undefined;
      expect(wholeChange(onDisk(slimChange(change, 'after')), 'after', now)).toEqual(change);
    }
  });

  it('L12 holds only the fields that differ, and nothing of what goes', () => {
    const project = new TestProject();
    const theme = project.do('createTheme', { name: 'Trust', parent: null });
    const renamed = project.propose('changeTheme', { theme, name: 'Faith' });
    expect(slimChange(changeOf([...renamed.diff]), 'before')).toMatchObject({
      diff: [{ id: theme, was: { name: 'Trust' }, now: { name: 'Faith' } }],
    });
    const deleted = project.propose('deleteThemes', { themes: [theme] });
    expect(slimChange(changeOf([...deleted.diff]), 'before')).toMatchObject({
      diff: [{ id: theme, gone: true }],
    });
  });

  it('L3 is not read when it does not fit the records', () => {
    const none = () => undefined;
    const some = (id: string) => ({ id });
    expect(wholeChange({ diff: [{ id: 'a', was: {}, now: {} }] }, 'before', none)).toBeNull();
    expect(wholeChange({ diff: [{ id: 'a', gone: true }] }, 'after', some)).toBeNull();
    expect(wholeChange({ diff: [{ id: 'a', made: true }] }, 'before', some)).toBeNull();
    expect(wholeChange({ diff: [7] }, 'before', some)).toBeNull();
    expect(wholeChange({ diff: [{ id: 'a', was: {} }] }, 'before', some)).toBeNull();
  });
});

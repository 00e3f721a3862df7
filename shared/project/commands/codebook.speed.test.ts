import { describe, expect, test } from 'vitest';
import { leastRatio } from '../../base/testing/leastRatio';
import { sortWords } from '../../base/testing/sortWords';
import { reverseDiff } from '../diff';
import { findProjectFaults } from '../integrity';
import { TestProject } from '../testing/testProject';

const themes = Array.from({ length: 10_000 }, (_, n) => ({
  path: [`Area ${n % 20}`, `Field ${n % 200}`, `Theme ${n}`],
  description: 'x',
}));

function withCodebook() {
  const project = new TestProject();
  project.do('importCodebook', { themes });
  const area = (n: number) => project.state.themes().find(({ name }) => name === `Area ${n}`)?.id ?? '';
  return { project, area };
}

describe('in a codebook of 10,000 themes', () => {
  const { project, area } = withCodebook();
  const undone = ({ diff }: ReturnType<TestProject['propose']>) => project.state.apply(reverseDiff(diff));

  test.each<readonly [string, number, () => unknown]>([
    ['to bring it in', 200, () => new TestProject().do('importCodebook', { themes })],
    ['to look for faults', 20, () => findProjectFaults(project.state)],
    [
      'to move two areas and back',
      40,
      () =>
        undone(project.propose('moveThemes', { themes: [area(3), area(4)], parent: area(5), before: null })),
    ],
    [
      'to merge two areas and part them',
      80,
      () => undone(project.propose('mergeThemes', { from: [area(1), area(2)], into: area(0) })),
    ],
    [
      'to delete an area and bring it back',
      80,
      () => undone(project.propose('deleteThemes', { themes: [area(0)] })),
    ],
  ])('%s costs at most %i times the sorting of 20,000 words', async (_, limit, work) => {
    expect(project.state.themes()).toHaveLength(10_000 + 20 + 200);
    expect(await leastRatio({ processor: process, limit, work, floor: sortWords })).toBeLessThan(limit);
  });
});

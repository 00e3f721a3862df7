import { seededRandom } from '@shared/base/seededRandom';
import { expect, it } from 'vitest';
import { extend, selectAll, selectOnly, type TreeSelection, toggle } from './treeSelection';

const rows = Array.from({ length: 12 }, (_, at) => ({ id: `r${at}`, name: `Line ${at}`, level: 0 }));

/** The same on a plain list of marks, by places. */
class Marks {
  readonly marked = rows.map(() => false);
  anchor = -1;

  only(at: number) {
    this.marked.fill(false);
    this.marked[at] = true;
    this.anchor = at;
  }
  flip(at: number) {
    if (this.marked.filter(Boolean).length === 1 && this.marked[at]) return;
    this.marked[at] = !this.marked[at];
    this.anchor = at;
  }
  range(from: number, to: number, adding: boolean) {
    if (!this.marked[this.anchor] || !this.marked[from]) this.anchor = from;
    const [low, high] = [Math.min(this.anchor, to), Math.max(this.anchor, to)];
    for (let at = 0; at < rows.length; at += 1)
      this.marked[at] = (low <= at && at <= high) || (adding && this.marked[at] === true);
  }
}

it('selects as a plain list of marks does, whatever is clicked (seeds 1–300)', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = seededRandom(seed);
    const place = () => random.int(0, rows.length - 1);
    const id = (at: number) => `r${at}`;
    let selection: TreeSelection = selectOnly(null);
    const marks = new Marks();
    for (let step = 0; step < 40; step += 1) {
      const [deed, at, from] = [random.int(0, 7), place(), place()];
      if (deed < 2) {
        selection = selectOnly(id(at));
        marks.only(at);
      } else if (deed < 4) {
        selection = toggle(selection, id(at));
        marks.flip(at);
      } else if (deed < 7) {
        selection = extend(selection, rows, id(from), id(at), deed === 6);
        marks.range(from, at, deed === 6);
      } else {
        selection = selectAll(selection, rows);
        marks.marked.fill(true);
      }
      const expected = rows.filter((_, index) => marks.marked[index]).map((row) => row.id);
      expect(
        rows.filter((row) => selection.ids.has(row.id)).map((row) => row.id),
        `seed ${seed}`,
      ).toEqual(expected);
      expect(selection.ids.size, `seed ${seed}`).toBe(expected.length);
    }
  }
});

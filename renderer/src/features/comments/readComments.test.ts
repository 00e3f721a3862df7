// @vitest-environment happy-dom
import type { EventPayload } from '@shared/ipc/contract';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dismissNotices, useNotices } from '@/bridge/notices';
import { showProject } from '@/bridge/projectMirror';
import { emptyProject } from '@/bridge/testing/emptyProject';
import { showWork, useWork } from '@/bridge/work';
import { reviewNow, useComments } from './commentsStore';
import { leaveOut } from './decide';
import { askForComments, closeReview, goOn, readComments } from './readComments';

type Answer = (name: string, isOfOther?: boolean) => void;
/** Readings that main was asked for, oldest first. */
let readings: Answer[] = [];
let tell: ((told: EventPayload<'commentsReading'>) => void)[] = [];

beforeEach(() => {
  const comment = { id: '0', author: '', at: '', page: 1, words: 'Why?', memo: 'Why?' };
  const comments = [{ ...comment, sureness: 'none', places: [], isTaken: false }];
  vi.stubGlobal('roundtable', {
    on: (_name: string, listener: (typeof tell)[number]) => {
      tell.push(listener);
      return () => {
        tell = tell.filter((each) => each !== listener);
      };
    },
    call: () =>
      new Promise((resolve) =>
        readings.push((name, isOfOther = false) =>
          resolve({ ok: true, value: { path: `/${name}`, name, comments, isOfOther } }),
        ),
      ),
  });
  showProject(emptyProject);
});
afterEach(() => {
  showProject(null);
  showWork(null);
  dismissNotices();
  readings = [];
  tell = [];
  vi.unstubAllGlobals();
});

async function read(name: string, isOfOther = false) {
  const done = readComments();
  readings.at(-1)?.(name, isOfOther);
  await done;
}

function decide() {
  const [item] = reviewNow()?.items ?? [];
  if (item === undefined) throw new Error('no comment');
  leaveOut(item);
}

const notice = () => useNotices.getState().notices.find(({ id }) => id === 'comment');
const store = () => useComments.getState();

it('decisions outlast the notice that offers them, and are asked about before another PDF is read', async () => {
  await read('one.pdf');
  decide();
  closeReview();
  expect(notice()?.stays).toBe(Number.POSITIVE_INFINITY);
  dismissNotices();
  await askForComments();
  expect([store().asksToGoOn, readings.length]).toEqual([true, 1]);
  goOn();
  expect(store()).toMatchObject({ asksToGoOn: false, wantsFocus: true, review: { name: 'one.pdf' } });
  expect(reviewNow()?.items[0]?.decision).toBe('out');
  await askForComments();
  expect([store().asksToGoOn, readings.length]).toEqual([true, 1]);
});

it('the way back to one review is gone when another begins, and all are when the project is closed', async () => {
  await read('one.pdf');
  decide();
  closeReview();
  await read('two.pdf');
  expect([notice(), store().kept, reviewNow()?.name]).toEqual([undefined, null, 'two.pdf']);
  decide();
  closeReview();
  showProject(null);
  expect(store().kept).toBeNull();
});

it('without decisions nothing is asked, and the way back goes by itself', async () => {
  await read('one.pdf');
  closeReview();
  expect(Number.isFinite(notice()?.stays)).toBe(true);
  void askForComments();
  expect([store().asksToGoOn, readings.length]).toEqual([false, 2]);
});

it('a PDF of another project is shown, with the doubt', async () => {
  await read('other.pdf', true);
  expect(reviewNow()?.name).toBe('other.pdf');
  expect(notice()?.line).toContain('it may belong to another one');
});

it('a reading that ends leaves what is told of another one', async () => {
  const first = readComments();
  tell.at(-1)?.({ name: 'one.pdf', path: '/one.pdf' });
  const later = { words: 'Importing Hearing.docx', share: null, cancel: () => undefined };
  showWork(later);
  readings[0]?.('one.pdf');
  await first;
  expect(useWork.getState().work).toBe(later);
  const own = readComments();
  tell.at(-1)?.({ name: 'two.pdf', path: '/two.pdf' });
  expect(useWork.getState().work?.words).toBe('Reading comments in two.pdf');
  readings[1]?.('two.pdf');
  await own;
  expect(useWork.getState().work).toBeNull();
});

import type { CommentedPdf } from '@shared/report/comments/readerComment';
import { ReportProject } from '@shared/report/testing/reportProject';
import { expect, test, vi } from 'vitest';
import { readOne } from '../importing/readOne';
import { commentsCommand } from './commentsCommand';
import { filesMeant } from './filesMeant';
import { withProject } from './withProject';

vi.mock('../importing/readOne', () => ({ readOne: vi.fn() }));
vi.mock('./filesMeant', () => ({ filesMeant: vi.fn() }));
vi.mock('./withProject', () => ({ withProject: vi.fn() }));

test('a file without comments is refused', async () => {
  const pdf: CommentedPdf = { text: 'The price of water', comments: [] };
  vi.mocked(filesMeant).mockResolvedValue({
    files: [{ path: '/a.pdf', name: 'a.pdf', problem: null }],
  } as never);
  vi.mocked(readOne).mockResolvedValue({ ok: true, value: pdf });
  vi.mocked(withProject).mockImplementation(async (_folder, _context, act) =>
    act({ state: new ReportProject('P').state() } as never),
  );
  const line = { files: ['a.pdf'], options: {}, lists: {}, switches: new Set(), json: false };
  const done = await commentsCommand(line as never, {} as never, new AbortController().signal);
  expect(done).toMatchObject({ ok: false, problem: { code: 'no-comments' } });
});

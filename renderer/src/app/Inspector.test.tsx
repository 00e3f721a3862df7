import type { SpeakerRecord } from '@shared/project/records';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { inspect } from '@/bridge/inspected';
import { showProject } from '@/bridge/projectMirror';
import { emptyProject } from '@/bridge/testing/emptyProject';
import { TooltipProvider } from '@/ui/Tooltip';
import { Inspector } from './Inspector';

const speaker = (id: string, name: string): SpeakerRecord => ({
  type: 'speaker',
  id,
  order: id,
  name,
  role: '',
  affiliation: '',
  roles: {},
  attributes: {},
  aliases: [],
  pseudonym: '',
  color: '#3463a6',
  memo: '',
});

afterEach(() => {
  cleanup();
  inspect(null);
  showProject(null);
  vi.unstubAllGlobals();
});

it('never shows of one speaker what was typed for another and could not be kept', async () => {
  const call = vi.fn(async (_name: string, _params: unknown) => ({
    ok: false,
    problem: { code: 'read-only', message: 'The disk is full.' },
  }));
  vi.stubGlobal('roundtable', { call });
  showProject({ ...emptyProject, speakers: [speaker('a', 'Anna'), speaker('o', 'Otto')] });
  inspect({ kind: 'speaker', id: 'a' });
  render(
    <TooltipProvider>
      <Inspector />
    </TooltipProvider>,
  );
  const role = () => screen.getByRole('textbox', { name: 'Role' });
  fireEvent.change(role(), { target: { value: 'Chair' } });
  await act(async () => fireEvent.blur(role()));
  act(() => inspect({ kind: 'speaker', id: 'o' }));
  expect(role()).toHaveProperty('value', '');
  expect(call.mock.calls.filter(([name]) => name === 'runCommand')).toEqual([
    ['runCommand', { code: 'changeSpeaker', params: { speaker: 'a', role: 'Chair' } }],
  ]);
});

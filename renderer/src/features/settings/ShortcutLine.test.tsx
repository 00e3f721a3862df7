import { actionsOn } from '@shared/ipc/actions';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { TooltipProvider } from '@/ui/Tooltip';
import { ShortcutLine } from './ShortcutLine';

afterEach(cleanup);

const shown = actionsOn('linux').filter(({ id }) => id === 'view.codebook' || id === 'view.memos');

function Lines() {
  const [recording, setRecording] = useState<string | null>(null);
  return (
    <TooltipProvider>
      {shown.map((action) => (
        <ShortcutLine
          key={action.id}
          action={action}
          changed={{}}
          platform="linux"
          isRecording={recording === action.id}
          onRecord={(starts) => setRecording(starts ? action.id : null)}
          onChange={() => undefined}
        />
      ))}
    </TooltipProvider>
  );
}
const keysOf = (name: string) => screen.getByRole('button', { name: new RegExp(`^Keys of ${name}`) });

it('says whose keys are pressed, and asks nothing old when it is begun again after another line', () => {
  render(<Lines />);
  fireEvent.click(keysOf('Memos'));
  fireEvent.keyDown(keysOf('Memos'), { key: '2', code: 'Digit2', ctrlKey: true });
  expect(screen.getByRole('alert').textContent).toBe('Ctrl+2 is Codebook. Use it here instead?Use It Here');
  fireEvent.click(keysOf('Codebook'));
  fireEvent.click(keysOf('Memos'));
  expect(screen.queryByRole('alert')).toBeNull();
  fireEvent.keyDown(keysOf('Memos'), { key: 'c', code: 'KeyC', ctrlKey: true });
  expect(screen.getByRole('alert').textContent).toMatch(/belong to the computer/);
});

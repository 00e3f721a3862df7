import { writeFileSync } from 'node:fs';
import { defaultReportOptions } from '@shared/report/reportOptions';
import { app } from 'electron';
import { registerAppScheme } from '../../electron/main/protocol';
import { printProject } from '../../electron/printing/printProject';
import { printedProject } from './printedProject';

/** Prints the project of these tests as the words after the folder say: `OUT.pdf color|print-safe [cancel]`. */
registerAppScheme();
app.on('window-all-closed', () => undefined);
void app.whenReady().then(async () => {
  const [out = '', color, cancel] = process.argv.slice(-3);
  const stop = new AbortController();
  const steps: string[] = [];
  const printed = await printProject(
    printedProject(),
    { ...defaultReportOptions, color: color === 'print-safe' ? color : 'color' },
    { now: () => '2026-11-23T18:00:00.000Z' },
    {
      signal: stop.signal,
      onProgress: ({ step }) => {
        if (steps.at(-1) !== step) steps.push(step);
        if (cancel === 'cancel' && step === 'Numbering the pages') stop.abort();
      },
    },
  );
  if (printed.ok) writeFileSync(out, printed.value.pdf);
  const answer = printed.ok ? { pages: printed.value.pages } : { problem: printed.problem };
  process.stdout.write(`${JSON.stringify({ ...answer, steps })}\n`);
  app.exit(0);
});

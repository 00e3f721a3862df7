/**
 * Fetches what a first start will need beside the dependencies, while npm installs those. Quietly gives up on any
 * difficulty: scripts/electron.mjs meets it again, and says so.
 */
import { downloadHostAnswers } from './downloadHost.mjs';
import { registryRuntime } from './registryRuntime.mjs';
import { ensureSystemLibraries } from './systemLibraries.mjs';
import { lacksDisplay } from './virtualDisplay.mjs';

try {
  if (!process.env['ROUNDTABLE_ELECTRON'] && !(await downloadHostAnswers(5000))) {
    const runtime = registryRuntime();
    if (runtime) ensureSystemLibraries(runtime.executable, { display: lacksDisplay() });
  }
} catch {
  process.exitCode = 1;
}

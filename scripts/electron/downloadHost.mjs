const PROBE_MS = 5000;

/** Whether the place that Electron itself is downloaded from can be reached. */
export async function downloadHostAnswers() {
  const host =
    process.env['ELECTRON_MIRROR'] || process.env['npm_config_electron_mirror'] || 'https://github.com';
  try {
    await fetch(host, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PROBE_MS) });
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether the place that Electron itself is downloaded from can be reached.
 * @param {number} patience how long to wait for an answer, in ms
 */
export async function downloadHostAnswers(patience) {
  const host =
    process.env['ELECTRON_MIRROR'] || process.env['npm_config_electron_mirror'] || 'https://github.com';
  try {
    await fetch(host, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(patience) });
    return true;
  } catch {
    return false;
  }
}

/**
 * Progress of the set-up, on stderr: stdout belongs to the application.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

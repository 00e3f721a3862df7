/**
 * A reporter for Vitest that writes down the errors that belong to no test, such as a promise nobody waited for: the run fails for
 * them, and the report `json` does not have them.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where the last run's errors are, a list of messages as JSON. */
export const errorsOutsideFile = path.resolve(import.meta.dirname, '../../.cache/results/errorsOutside.json');

export default class ErrorsOutside {
  /**
   * @param {unknown} _modules
   * @param {readonly { stack?: string, message?: string }[]} errors
   */
  onTestRunEnd(_modules, errors) {
    const messages = errors.map(({ stack, message }) => stack ?? message ?? 'It told no reason.');
    writeFileSync(errorsOutsideFile, JSON.stringify(messages));
  }
}

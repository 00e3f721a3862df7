import type { Problem } from '@shared/base/result';

/** Where the window would ask, the command line has an option. */
const hints: Readonly<Record<string, string>> = {
  'needs-password': 'The option is --password WORD.',
  'wrong-password': 'The password is what --password says.',
  'no-text-in-columns': 'The option is --text-column COLUMN.',
  'no-text-column': 'The option is --text-column COLUMN.',
  'too-many-documents': 'The option for one document is --one-document.',
  'no-such-row': 'The options are --one-document and --title-column COLUMN.',
};

/** A problem with the option that helps. */
export function inTheseWords({ code, message }: Problem): Problem {
  const hint = Object.hasOwn(hints, code) ? hints[code] : undefined;
  return { code, message: hint === undefined ? message : `${message} ${hint}` };
}

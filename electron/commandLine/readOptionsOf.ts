import { nearestOf } from '@shared/base/nearestOf';
import { ok, type Result, refuse } from '@shared/base/result';
import { isEncoding } from '@shared/importing/decodeBytes';
import { encodings } from '@shared/importing/encodings';
import type { NamedColumns, ReadOptions } from '@shared/importing/readOptions';
import type { CommandLine } from './parseCommandLine';

/** How files are to be read, as the options say it. */
export function readOptionsOf(line: CommandLine): Result<ReadOptions> {
  const { options, switches, command } = line;
  const wrong = (message: string) => refuse('usage', `roundtable ${command}: ${message}`);
  for (const [one, other] of [
    ['header', 'no-header'],
    ['document-per-row', 'one-document'],
  ] as const)
    if (switches.has(one) && switches.has(other)) return wrong(`--${one} and --${other} exclude each other.`);
  const ofRow = ['title-column', 'attribute-columns'].find(
    (option) => options[option] || line.lists[option]?.some((column) => column !== ''),
  );
  if (switches.has('one-document') && ofRow !== undefined)
    return wrong(`--${ofRow} is for documents of one row each, and --one-document makes one of all rows.`);
  const { encoding: said, password } = options;
  const encoding = said === undefined ? undefined : encodingNamed(said);
  if (encoding !== undefined && !encoding.ok) return wrong(encoding.problem.message);
  const columns = columnsOf(line);
  return ok({
    ...(encoding !== undefined && { encoding: encoding.value }),
    ...(password !== undefined && { password }),
    ...(switches.has('whole-page') && { wholePage: true }),
    ...(Object.keys(columns).length > 0 && { columns }),
  });
}

function columnsOf({ options, lists, switches }: CommandLine): NamedColumns {
  const { sheet, 'speaker-column': speaker, 'title-column': title } = options;
  const { 'text-column': text, 'attribute-columns': attributes } = lists;
  return {
    ...(sheet !== undefined && { sheet }),
    ...(text !== undefined && { text: [...text] }),
    ...(speaker !== undefined && { speaker }),
    ...(title !== undefined && { title }),
    ...(attributes !== undefined && { attributes: [...attributes] }),
    ...choice(switches, 'hasHeader', 'header', 'no-header'),
    ...choice(switches, 'documentPerRow', 'document-per-row', 'one-document'),
  };
}

function choice(switches: ReadonlySet<string>, name: keyof NamedColumns, yes: string, no: string) {
  return switches.has(yes) || switches.has(no) ? { [name]: switches.has(yes) } : {};
}

/** An encoding by its name, however its parts are joined: `utf8`, `windows 1251`. */
function encodingNamed(said: string): Result<string> {
  const fold = (name: string) => name.toLowerCase().replaceAll(/[-_\s]/gu, '');
  const names = encodings.map(({ name }) => name);
  const same = names.find((name) => fold(name) === fold(said));
  if (same !== undefined) return ok(same);
  if (isEncoding(said)) return ok(said);
  const near = nearestOf(said, names);
  const hint = near === undefined ? `These are known: ${names.join(', ')}.` : `Did you mean ${near}?`;
  return refuse('usage', `there is no encoding “${said}”. ${hint}`);
}

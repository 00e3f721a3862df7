import { ok, type Result } from '../base/result';
import { canonicalText } from './canonicalText';
import { captionDocument } from './captionDocument';
import { cuesOf } from './captionFile';
import { decodeText } from './decodeText';
import { problems } from './problems';
import type { ReadDocument, SourceFile } from './reader';
import type { ReadOptions } from './readOptions';
import { titleOf } from './titleOf';

/** Reads a caption file of either kind. */
export function readCaptions(
  file: SourceFile,
  format: 'vtt' | 'srt',
  { encoding: chosen }: ReadOptions = {},
): Result<ReadDocument> {
  const decoded = decodeText(file, chosen);
  if (!decoded.ok) return decoded;
  const { text, encoding, warnings } = decoded.value;
  const canonical = canonicalText(text);
  if (canonical.trim() === '') return problems.empty(file.name);
  const cues = cuesOf(canonical, { blankLinesInside: format === 'srt' });
  if (cues.length === 0) return problems.noCaptions(file.name);
  const { blocks, turns } = captionDocument(cues);
  if (blocks.length === 0) return problems.empty(file.name);
  return ok({ title: titleOf(file.name), format, encoding, blocks, turns, warnings });
}

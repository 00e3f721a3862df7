import { ok, type Result } from '@shared/base/result';
import { openOriginal } from '../highlighting/openOriginal';
import { PdfUpdate } from '../highlighting/pdfUpdate';
import { attachProject } from './attachProject';

/**
 * A PDF with a project inside, behind its untouched bytes. The same file and project give the same bytes.
 *
 * @param name of the file, for sentences
 * @param project as `sliceBytes` gives it
 */
export async function embedProject(
  name: string,
  pdf: Uint8Array,
  project: Uint8Array,
): Promise<Result<Uint8Array>> {
  const opened = await openOriginal(name, pdf);
  if (!opened.ok) return opened;
  const update = new PdfUpdate(opened.value);
  attachProject(update, project);
  return ok(update.bytes());
}

import { inflateSync } from 'node:zlib';
import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { ok, type Result } from '@shared/base/result';
import { openOriginal } from '../highlighting/openOriginal';
import { type NamedFile, openable } from '../importing/fileBytes';
import type { ImportLimits } from '../importing/importLimits';
import { attachedProject } from './attachProject';
import { insideProblems } from './insideProblems';

/** What is in a PDF that Roundtable made, as it was attached; nothing of it is trusted yet. Time and memory are watched from outside. */
export async function projectInside(file: NamedFile, limits: ImportLimits): Promise<Result<Uint8Array>> {
  const bytes = await openable(file, limits);
  if (!bytes.ok) return bytes;
  const opened = await openOriginal(file.name, bytes.value);
  if (!opened.ok) return insideProblems.none(file.name);
  const { context } = opened.value;
  const catalog = context.lookup(context.trailerInfo.Root);
  const specification =
    catalog instanceof PDFDict ? context.lookup(attachedProject(context, catalog)) : undefined;
  const files = specification instanceof PDFDict ? specification.lookup(PDFName.of('EF')) : undefined;
  const stream = files instanceof PDFDict ? files.lookup(PDFName.of('F')) : undefined;
  if (!(stream instanceof PDFRawStream)) return insideProblems.none(file.name);
  try {
    return ok(inflateSync(stream.getContents(), { maxOutputLength: limits.unpackedBytes }));
  } catch {
    return insideProblems.damaged(file.name);
  }
}

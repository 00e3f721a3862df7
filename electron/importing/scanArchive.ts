import { ok, type Result } from '@shared/base/result';
import yauzl from 'yauzl';
import type { ImportLimits } from './importLimits';
import { importProblems } from './importProblems';

/**
 * Looks through a Zip archive before any reader opens it. First the declared sizes, which costs
 * milliseconds; then every entry is unpacked and thrown away, because a forged size shows only there (yauzl
 * stops at the first byte too many).
 */
export async function scanArchive(name: string, bytes: Buffer, limits: ImportLimits): Promise<Result<null>> {
  try {
    const archive = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
    const entries: yauzl.Entry[] = [];
    let unpacked = 0;
    let text = 0;
    for await (const entry of archive.eachEntry()) {
      unpacked += entry.uncompressedSize;
      const swells =
        entry.uncompressedSize > 2 ** 20 &&
        entry.uncompressedSize > entry.compressedSize * limits.unpackRatio;
      entries.push(entry);
      if (swells || unpacked > limits.unpackedBytes || entries.length > limits.archiveEntries) {
        return importProblems.archiveTooLarge(name);
      }
      if (isText.test(entry.fileName)) text += entry.uncompressedSize;
    }
    if (text > limits.unpackedText) return importProblems.tooMuchText(name, text, limits.unpackedText);
    for (const entry of entries) {
      const stream = await archive.openReadStreamPromise(entry);
      for await (const _chunk of stream) {
        // Only the count of bytes matters, and yauzl keeps it.
      }
    }
    return ok(null);
  } catch {
    return importProblems.damagedArchive(name);
  }
}

const isText = /\.(?:xml|rels|x?html?|opf|ncx|css)$/i;

import { embeddedKey } from './embeddedName';

/** Whether a PDF says, where Roundtable writes it, that a project is inside. */
export const saysProjectInside = (pdf: Uint8Array): boolean =>
  Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).includes(writtenKey);

const writtenKey = Buffer.from(embeddedKey, 'utf16le').swap16().toString('hex').toUpperCase();

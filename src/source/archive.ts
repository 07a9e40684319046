import { inflateRawSync } from 'node:zlib';

/**
 * One small file out of an archive (ZIP), as Word and LibreOffice write them.
 * @returns its words, or `undefined` if it is not there, is large, or cannot be read
 */
export function fileInArchive(archive: Buffer, name: string): string | undefined {
  try {
    const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (end === -1) return undefined;
    let at = archive.readUInt32LE(end + 16);
    for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
      const nameLength = archive.readUInt16LE(at + 28);
      if (archive.toString('utf8', at + 46, at + 46 + nameLength) === name) return wordsAt(archive, at);
      at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
    return undefined;
  } catch {
    return undefined;
  }
}

/** Larger than any paper's notes. What is packed may be a thousand times as large unpacked. */
const largest = 1_000_000;

/** @param entry where the list of files at the end of the archive speaks of it: PKWARE, APPNOTE 4.3.12 */
function wordsAt(archive: Buffer, entry: number): string {
  const isPacked = archive.readUInt16LE(entry + 10) !== 0;
  const length = archive.readUInt32LE(entry + 20);
  const header = archive.readUInt32LE(entry + 42);
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const bytes = archive.subarray(start, start + length);
  return (isPacked ? inflateRawSync(bytes, { maxOutputLength: largest }) : bytes.subarray(0, largest)).toString('utf8');
}

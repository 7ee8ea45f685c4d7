import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06_05_4b_50;
const fixedHeader = 46;
const fixedLocalHeader = 30;

/** The text of one file within a ZIP (PKWARE APPNOTE 4.3), such as a Word document; null when it has none of that name. */
export function readZipEntry(bytes: Uint8Array, name: string): string | null {
  const zip = Buffer.from(bytes);
  let end = zip.length - 22;
  while (end > 0 && zip.readUInt32LE(end) !== endOfDirectory) end -= 1;
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(entry + 28);
    const found = zip.toString('utf8', entry + fixedHeader, entry + fixedHeader + nameLength);
    if (found === name) return readContent(zip, entry);
    entry += fixedHeader + nameLength + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return null;
}

function readContent(zip: Buffer, entry: number): string {
  const isStored = zip.readUInt16LE(entry + 10) === 0;
  const size = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  const from =
    local + fixedLocalHeader + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const content = zip.subarray(from, from + size);
  return (isStored ? content : inflateRawSync(content)).toString('utf8');
}

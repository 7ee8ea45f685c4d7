import { fail, succeed, type Result } from '#shared/lib/result.ts';
import type { TableError } from './table.ts';
import { bytesPerMegabyte, tableLimits } from './table-limits.ts';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endRecordBytes = 22;
const entryBytes = 46;
const longestComment = 65_535;
/** Says "see the ZIP64 field", which only files above 4 GB need. */
const zip64Mark = 0xffffffff;
const deflated = 8;
const sizesFollowData = 0b1000;
/** Below this size a part may be as repetitive as it likes. */
const ratioMattersFrom = bytesPerMegabyte;

/**
 * Checks what a zip says of its parts before any is unpacked. The reader stops a part that outgrows
 * its stated size, so a size stated as zero, which would lift that guard, counts as damage.
 */
export function checkZipSizes(bytes: Uint8Array): Result<undefined, TableError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return fail({ kind: 'damaged-workbook' });
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + entryBytes > view.byteLength || view.getUint32(at, true) !== directoryEntry) {
      return fail({ kind: 'damaged-workbook' });
    }
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    total += unpacked;
    if (packed === zip64Mark || unpacked === zip64Mark || isTooLarge(packed, unpacked, total)) {
      return fail({ kind: 'too-large', limitMegabytes: tableLimits.unpackedMegabytes });
    }
    const hidesSize = packed > 2 || (packed === 0 && (flags & sizesFollowData) !== 0);
    if (method === deflated && unpacked === 0 && hidesSize) {
      return fail({ kind: 'damaged-workbook' });
    }
    at +=
      entryBytes +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return succeed(undefined);
}

function isTooLarge(packed: number, unpacked: number, total: number): boolean {
  if (total > tableLimits.unpackedMegabytes * bytesPerMegabyte) return true;
  return unpacked > ratioMattersFrom && unpacked > packed * tableLimits.unpackedRatio;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endRecordBytes;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return null;
}

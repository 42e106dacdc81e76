const sectorSize = 512;
const endOfChain = 0xffff_fffe;
const fatSector = 0xffff_fffd;
const free = 0xffff_ffff;

/**
 * The container of Excel before 2007 and of workbooks with a password: a header, a table of sectors, and a directory with
 * one empty stream.
 *
 * @source [MS-CFB] Compound File Binary File Format, version 3.
 */
export function compoundFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(3 * sectorSize);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, endOfChain, true);
  view.setUint32(68, endOfChain, true);
  for (let entry = 0; entry < 109; entry += 1) view.setUint32(76 + 4 * entry, entry === 0 ? 0 : free, true);
  for (let sector = 0; sector < 128; sector += 1) {
    view.setUint32(sectorSize + 4 * sector, [fatSector, endOfChain][sector] ?? free, true);
  }
  directoryEntry(view, 2 * sectorSize, "Root Entry", 5, 1);
  directoryEntry(view, 2 * sectorSize + 128, streamName, 2, free);
  return bytes;
}

function directoryEntry(view: DataView, at: number, name: string, type: number, child: number): void {
  Array.from(name, (character, index) => {
    view.setUint16(at + 2 * index, character.charCodeAt(0), true);
  });
  view.setUint16(at + 64, 2 * (name.length + 1), true);
  view.setUint8(at + 66, type);
  view.setUint8(at + 67, 1);
  view.setUint32(at + 68, free, true);
  view.setUint32(at + 72, free, true);
  view.setUint32(at + 76, child, true);
  view.setUint32(at + 116, endOfChain, true);
}

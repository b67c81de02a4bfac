/** For each byte what it does to the sum: the polynomial of ISO 3309, bits reversed. */
const STEPS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let step = byte;
  for (let bit = 0; bit < 8; bit++) step = (step >>> 1) ^ (step & 1 ? 0xedb88320 : 0);
  return step;
});

/** CRC-32 as in zip and PNG (ISO 3309), 32 bits. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (STEPS[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

/** The size that a PNG file's header states, in pixels; undefined where the bytes are no PNG. */
export function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  const isPng = bytes.length >= 24 && bytes.readBigUInt64BE(0) === 0x89504e470d0a1a0an;
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}

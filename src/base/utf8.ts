/** The first byte at which bytes stop being UTF-8, or null where all of them are. */
function firstInvalidByte(bytes: Uint8Array): number | null {
  if (isUtf8(bytes, false)) return null;
  if (isUtf8(bytes, true)) return bytes.length - 1;
  // Found by halving: the decoder does not say where it stopped.
  let low = 0;
  let high = bytes.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) low = middle;
    else high = middle;
  }
  return high - 1;
}

/** Whether bytes are UTF-8; `isBegun` allows the last letter to be cut off. */
function isUtf8(bytes: Uint8Array, isBegun: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isBegun });
    return true;
  } catch {
    return false;
  }
}

/** Where bytes stop being UTF-8 and what to do, after the name of the file; null where they are UTF-8. */
export function utf8Problem(bytes: Uint8Array): string | null {
  const at = firstInvalidByte(bytes);
  if (at === null) return null;
  const line = 1 + bytes.subarray(0, at).reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 0);
  return `it is not UTF-8 at byte ${at + 1}, in line ${line}; save it as UTF-8`;
}

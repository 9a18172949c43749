/** An address as people read it, its letters not written in codes; as it is where the codes spell no letters. */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/**
 * Ids for what needs one that is the same in every build and on every host: version 5 of RFC 9562, a hash of a
 * name in a name space. The name space is a random one of this project.
 */
const NAME_SPACE = '212a4040-9195-4ec2-9ee7-66a4212a961c';

/** `urn:uuid:…` for a name; the same name always gives the same id. */
export async function urnOf(name: string): Promise<string> {
  const space = Uint8Array.from(NAME_SPACE.replaceAll('-', '').match(/../g) ?? [], (byte) =>
    Number.parseInt(byte, 16),
  );
  const named = new TextEncoder().encode(name);
  const digest = await crypto.subtle.digest('SHA-1', Uint8Array.from([...space, ...named]));
  const bytes = new Uint8Array(digest).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

/** Reads what a `ByteWriter` wrote, in the same order. Throws at the end of the bytes. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let worth = 1; ; worth *= 0x80) {
      const byte = this.#byte();
      value += (byte & 0x7f) * worth;
      if (byte < 0x80) return value;
    }
  }

  text(): string {
    const length = this.number();
    if (this.#at + length > this.#bytes.length) throw new Error('file of the quotation finder: cut short');
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return new TextDecoder().decode(bytes);
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new Error('file of the quotation finder: cut short');
    return byte;
  }
}

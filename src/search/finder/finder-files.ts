/** The files of the quotation finder, wherever they lie. */
export interface FinderFiles {
  /** The bytes of a file by its path below the finder's folder. Rejects if there is none. */
  read(path: string): Promise<Uint8Array>;
}

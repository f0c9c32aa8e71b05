/**
 * Where whole files are kept, as they came: customers' workbooks and whitepapers. A file is named by the SHA-256 of its
 * bytes, so the same file is kept once, and a file once kept never changes.
 */
export interface Files {
  /** Returns only after the bytes are safe. */
  put(bytes: Uint8Array): Promise<string>
  /** @throws StorageError where there is none, or where its bytes are no longer what they were. */
  get(hash: string): Promise<Uint8Array<ArrayBuffer>>
  /** Gone already is gone. */
  remove(hash: string): Promise<void>
}

export const hashOf = async (bytes: Uint8Array): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

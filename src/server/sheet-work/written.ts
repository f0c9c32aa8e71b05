import type { Context, TypedResponse } from 'hono'

declare const says: unique symbol

/** The JSON of a response, written out already: whoever hands it on neither reads it nor builds it anew. */
export interface Written<T> {
  readonly json: Uint8Array
  /** Known to the types alone. */
  readonly [says]?: T
}

export const written = <T>(value: T): Written<T> => ({ json: new TextEncoder().encode(JSON.stringify(value)) })

export const respondWritten = <T, Status extends 200 | 201>(
  context: Context,
  { json }: Written<T>,
  status: Status,
): Response & TypedResponse<T, Status, 'json'> => {
  const response: Response = context.body(new Uint8Array(json), status, { 'content-type': 'application/json' })
  return response as Response & TypedResponse<T, Status, 'json'>
}

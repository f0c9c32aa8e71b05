import { noConnection, problemFrom, signature } from '../parts/api.ts'
import type { Checklist } from '../parts/queries.ts'

export interface UploadFields {
  readonly name: string
  readonly customer: string
  readonly product: string
  readonly edition: string
  readonly dueOn: string
}

/**
 * Sends one file. XMLHttpRequest, for fetch does not tell how much has gone out. The same key makes one checklist, however
 * often it is sent.
 */
export const upload = (
  file: File,
  fields: UploadFields,
  key: string,
  onSent: (share: number) => void,
): Promise<Checklist> =>
  new Promise((resolve, reject) => {
    const form = new FormData()
    form.set('sheet', file)
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    const request = new XMLHttpRequest()
    request.open('POST', '/api/checklists')
    request.responseType = 'json'
    for (const [header, value] of Object.entries(signature())) request.setRequestHeader(header, value)
    request.setRequestHeader('idempotency-key', key)
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 0 : loaded / total)
    request.onload = () => {
      const { status, statusText, response } = request
      if (status === 201) resolve(response as Checklist)
      else reject(problemFrom(status, statusText, response))
    }
    request.onerror = () => reject(noConnection())
    request.send(form)
  })

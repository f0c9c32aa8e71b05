import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Bilingual } from '../../error.ts'
import type { Checklist } from '../parts/queries.ts'
import { refusalOf } from './file-kind.ts'
import { type UploadFields, upload } from './upload.ts'

export interface Upload {
  /** Also what makes it one checklist, however often it is sent. */
  readonly key: string
  readonly file: File
  readonly name: string
  /** Why it is not sent at all. */
  readonly refusal: Bilingual | undefined
  readonly state: 'waiting' | 'sending' | 'sent' | 'failed'
  /** 0 to 1. */
  readonly share: number
  readonly failure: string
}

const uploadOf = (file: File): Upload => ({
  key: crypto.randomUUID(),
  file,
  name: file.name.replace(/\.[^.]*$/u, ''),
  refusal: refusalOf(file),
  state: 'waiting',
  share: 0,
  failure: '',
})

/** The files that somebody wants to hand in, one after the other. */
export const useUploads = () => {
  const queries = useQueryClient()
  const [uploads, setUploads] = useState<readonly Upload[]>([])

  const change = useCallback((key: string, part: Partial<Upload>): void => {
    setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)))
  }, [])

  /** What came of those that were sent, and whether all were. */
  const sendAll = async (fields: Omit<UploadFields, 'name'>) => {
    const sent: Checklist[] = []
    let failed = 0
    for (const { key, file, name } of uploads.filter(isToSend)) {
      change(key, { state: 'sending', share: 0, failure: '' })
      try {
        sent.push(await upload(file, { ...fields, name: name.trim() }, key, (share) => change(key, { share })))
        change(key, { state: 'sent', share: 1 })
      } catch (error) {
        failed += 1
        change(key, { state: 'failed', failure: error instanceof Error ? error.message : String(error) })
      }
    }
    await queries.invalidateQueries({ queryKey: ['checklists'] })
    return { sent, failed }
  }

  return {
    uploads,
    change,
    sendAll,
    add: useCallback((files: readonly File[]) => setUploads((all) => [...all, ...files.map(uploadOf)]), []),
    remove: (key: string) => setUploads((all) => all.filter((each) => each.key !== key)),
    clear: useCallback(() => setUploads([]), []),
  }
}

export const isToSend = ({ refusal, state }: Upload): boolean =>
  refusal === undefined && (state === 'waiting' || state === 'failed')

export type Uploads = ReturnType<typeof useUploads>

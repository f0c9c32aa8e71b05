import type { Checklist } from '../parts/queries.ts'

export const isWorking = ({ job: { state } }: Checklist): boolean => state === 'queued' || state === 'running'

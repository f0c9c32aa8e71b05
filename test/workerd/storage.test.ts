import { describe } from 'vitest'
import { storageConformance } from '../../src/storage/conformance.ts'
import { openWorkerd } from '../support/workerd-storage.ts'

describe('D1 and R2', () => storageConformance(openWorkerd))

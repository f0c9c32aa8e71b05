/** Word that a job has come forward, for whoever follows it, where the job and they are in one process. */
export interface JobNews {
  tell(checklistId: string): void
  follow(checklistId: string): Follower
}

export interface Follower {
  /** Until there is news that it has not heard yet, but no longer than this. */
  next(longestMs: number): Promise<void>
  end(): void
}

export const createJobNews = (): JobNews => {
  const followers = new Map<string, Set<() => void>>()

  const follow = (checklistId: string): Follower => {
    const those = followers.get(checklistId) ?? new Set()
    followers.set(checklistId, those)
    let isUnheard = false
    let wake = (): void => undefined
    const hear = (): void => {
      isUnheard = true
      wake()
    }
    those.add(hear)
    return {
      next: async (longestMs) => {
        if (!isUnheard) await untilCalled(longestMs, (call) => (wake = call))
        isUnheard = false
      },
      end: () => {
        those.delete(hear)
        if (those.size === 0 && followers.get(checklistId) === those) followers.delete(checklistId)
        wake()
      },
    }
  }

  return {
    follow,
    tell: (checklistId) => {
      for (const hear of followers.get(checklistId) ?? []) hear()
    },
  }
}

const untilCalled = (longestMs: number, take: (call: () => void) => void): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, longestMs)
    take(() => {
      clearTimeout(timer)
      resolve()
    })
  })

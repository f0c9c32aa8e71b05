import { useQuery } from '@tanstack/react-query'
import { usePreferences } from './preferences.ts'

/** Topics are kept by their Japanese names; their English ones are fetched when somebody reads English. */
export const useTopicName = (): ((topic: string) => string) => {
  const { tongue } = usePreferences()
  const { data: names } = useQuery({
    queryKey: ['topic-names'],
    queryFn: async () => (await import('virtual:topic-names')).default,
    enabled: tongue === 'en',
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (topic) => (tongue === 'en' ? (names?.[topic] ?? topic) : topic)
}

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import './style/tokens.css'
import './style/base.css'
import { Problem } from './parts/api.ts'
import { Notices } from './parts/notice.tsx'
import { keepPreferences, loadPreferences, PreferencesContext, type Theme } from './parts/preferences.ts'
import { createAppRouter } from './router.tsx'

const DARK = matchMedia('(prefers-color-scheme: dark)')
const RETRIES = 2

/** What was refused stays refused; a connection may come back. */
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < RETRIES && !(error instanceof Problem && error.status >= 400),
      refetchOnWindowFocus: true,
      staleTime: 2000,
    },
  },
})
const router = createAppRouter(queries)

const App = () => {
  const [preferences, setPreferences] = useState(loadPreferences)
  useTheme(preferences.theme)
  useEffect(() => {
    document.documentElement.lang = preferences.tongue
  }, [preferences.tongue])
  const inUse = useMemo(
    () => ({
      ...preferences,
      change: (change: Partial<typeof preferences>) => {
        const next = { ...loadPreferences(), ...change }
        keepPreferences(next)
        setPreferences(next)
      },
    }),
    [preferences],
  )
  return (
    <PreferencesContext value={inUse}>
      <QueryClientProvider client={queries}>
        <Notices>
          <RouterProvider router={router} />
        </Notices>
      </QueryClientProvider>
    </PreferencesContext>
  )
}

const useTheme = (theme: Theme): void => {
  useEffect(() => {
    const apply = (): void => {
      document.documentElement.dataset['theme'] = theme === 'system' ? (DARK.matches ? 'dark' : 'light') : theme
    }
    apply()
    DARK.addEventListener('change', apply)
    return () => DARK.removeEventListener('change', apply)
  }, [theme])
}

const place = document.getElementById('app')
if (!place) throw new Error('index.html has a place for the app')
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

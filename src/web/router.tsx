import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { listQuery, readFilter } from './home/list-query.ts'
import { loadPreferences } from './parts/preferences.ts'
import { checklistQuery } from './parts/queries.ts'
import { Failure, NotFound } from './shell/failure.tsx'
import { Shell } from './shell/shell.tsx'

interface RouterContext {
  readonly queries: QueryClient
}

const root = createRootRouteWithContext<RouterContext>()({ component: Shell, notFoundComponent: NotFound })

const text = <Name extends string>(search: Record<string, unknown>, name: Name): { [Key in Name]?: string } =>
  typeof search[name] === 'string' && search[name] !== '' ? ({ [name]: search[name] } as { [Key in Name]: string }) : {}

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readFilter,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queries.ensureInfiniteQueryData(listQuery(deps, loadPreferences().name)),
  component: lazyRouteComponent(() => import('./home/screen.tsx'), 'HomeScreen'),
})

const library = createRoute({
  getParentRoute: () => root,
  path: '/library',
  validateSearch: (search): { document?: string; section?: string; q?: string } => ({
    ...text(search, 'document'),
    ...text(search, 'section'),
    ...text(search, 'q'),
  }),
  component: lazyRouteComponent(() => import('./library/screen.tsx'), 'LibraryScreen'),
})

const overview = createRoute({
  getParentRoute: () => root,
  path: '/overview',
  component: lazyRouteComponent(() => import('./overview/screen.tsx'), 'OverviewScreen'),
})

/** The three steps of one checklist share its name, its progress and the way from one to the next. */
const checklist = createRoute({
  getParentRoute: () => root,
  path: '/checklists/$id',
  loader: ({ context, params }) => context.queries.ensureQueryData(checklistQuery(params.id)),
  component: lazyRouteComponent(() => import('./shell/checklist-frame.tsx'), 'ChecklistFrame'),
})

/** The review is what most people come for. */
const start = createRoute({
  getParentRoute: () => checklist,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/checklists/$id/review', params, replace: true })
  },
})

const reading = createRoute({
  getParentRoute: () => checklist,
  path: 'reading',
  component: lazyRouteComponent(() => import('./reading/screen.tsx'), 'ReadingScreen'),
})

const review = createRoute({
  getParentRoute: () => checklist,
  path: 'review',
  validateSearch: (search): { question?: string; mine?: true } => ({
    ...text(search, 'question'),
    ...(search['mine'] === true ? { mine: true } : {}),
  }),
  component: lazyRouteComponent(() => import('./review/screen.tsx'), 'ReviewScreen'),
})

const exporting = createRoute({
  getParentRoute: () => checklist,
  path: 'export',
  component: lazyRouteComponent(() => import('./export/screen.tsx'), 'ExportScreen'),
})

const tree = root.addChildren([home, library, overview, checklist.addChildren([start, reading, review, exporting])])

export const createAppRouter = (queries: QueryClient) =>
  createRouter({ routeTree: tree, context: { queries }, defaultErrorComponent: Failure, defaultPreload: 'intent' })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}

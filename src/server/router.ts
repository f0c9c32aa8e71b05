import { OpenAPIHono } from '@hono/zod-openapi'

/** Routes whose requests are checked against their schemas; what does not fit ends in a problem like any other error. */
export const createRouter = () =>
  new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw result.error
    },
  })

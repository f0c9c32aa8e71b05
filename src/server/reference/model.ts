/** What the reference page shows of the document, resolved and in order. */
import type { OpenApi } from '../openapi.ts'

type Schemas = NonNullable<NonNullable<OpenApi['components']>['schemas']>
export type Schema = Schemas[string]
type Item = NonNullable<OpenApi['paths']>[string]
type Described = NonNullable<Item['get']>

export interface Operation {
  readonly anchor: string
  readonly tag: string
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly description: string
  readonly parameters: readonly Field[]
  readonly bodies: readonly Body[]
  readonly answers: readonly Answer[]
}

export interface Field {
  readonly name: string
  /** path, query or header; empty for a field of an object. */
  readonly place: string
  readonly required: boolean
  readonly schema: Schema
}

export interface Body {
  readonly type: string
  readonly schema: Schema | undefined
  readonly example: string | undefined
}

export interface Answer {
  readonly status: string
  readonly description: string
  readonly bodies: readonly Body[]
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

export const operationsOf = ({ paths = {}, tags = [] }: OpenApi): readonly Operation[] => {
  const titles = new Map(tags.map(({ name, description }) => [name, description]))
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const described = item[method]
      if (!described) return []
      const operation = operationOf(path, method, described)
      return [{ ...operation, tag: titles.get(operation.tag) ?? operation.tag }]
    }),
  )
}

const operationOf = (path: string, method: string, described: Described): Operation => {
  const { tags: [tag = 'その他'] = [], summary = '', description = '', parameters = [], requestBody } = described
  return {
    anchor: `${method}-${path.replace(/[^a-z0-9]+/giu, '-')}`,
    tag,
    method: method.toUpperCase(),
    path,
    summary,
    description,
    parameters: parameters.flatMap((parameter) =>
      '$ref' in parameter
        ? []
        : [
            {
              name: parameter.name,
              place: parameter.in,
              required: parameter.required ?? false,
              schema: parameter.schema ?? {},
            },
          ],
    ),
    bodies: requestBody && 'content' in requestBody ? bodiesOf(requestBody.content) : [],
    answers: Object.entries(described.responses ?? {}).map(([status, answer]) => ({
      status,
      description: answer.description ?? '',
      bodies: 'content' in answer ? bodiesOf(answer.content) : [],
    })),
  }
}

const bodiesOf = (content: Readonly<Record<string, { schema?: Schema; example?: unknown }>> = {}): readonly Body[] =>
  Object.entries(content).map(([type, { schema, example }]) => ({
    type,
    schema,
    example: example === undefined ? undefined : JSON.stringify(example, null, 2),
  }))

export const schemasOf = ({ components }: OpenApi): readonly { name: string; schema: Schema }[] =>
  Object.entries(components?.schemas ?? {})
    .map(([name, schema]) => ({ name, schema }))
    .toSorted((a, b) => a.name.localeCompare(b.name))

export const fieldsOf = (schema: Schema): readonly Field[] => {
  if ('$ref' in schema) return []
  const required = new Set(schema.required ?? [])
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    place: '',
    required: required.has(name),
    schema: property,
  }))
}

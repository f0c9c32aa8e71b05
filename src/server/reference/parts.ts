import { html } from 'hono/html'
import { type Answer, type Body, type Field, fieldsOf, type Operation, type Schema } from './model.ts'

type Html = ReturnType<typeof html>

export const operationPart = ({
  anchor,
  method,
  path,
  summary,
  description,
  parameters,
  bodies,
  answers,
}: Operation): Html => html`<article id="${anchor}">
  <h3><code class="method">${method}</code> <code>${path}</code></h3>
  <p>${summary}</p>
  ${description === '' ? '' : html`<p>${description}</p>`}
  ${parameters.length === 0 ? '' : fieldTable('パラメーター', parameters)}
  ${bodies.map((body) => bodyPart('送る内容', body))}
  ${answers.map(answerPart)}
</article>`

export const schemaPart = ({
  name,
  schema,
}: {
  name: string
  schema: Schema
}): Html => html`<article id="schema-${name}">
  <h3>${name}</h3>
  ${fieldsOf(schema).length > 0 ? fieldTable(name, fieldsOf(schema)) : html`<p>${typeOf(schema)}</p>`}
</article>`

const answerPart = ({ status, description, bodies }: Answer): Html => html`<div class="answer">
  <p><code class="status">${status}</code> ${description}${bodies.map(
    ({ type, schema }) => html` <span class="type">${type}${nameOf(schema)}</span>`,
  )}</p>
  ${status.startsWith('2') ? bodies.map(({ schema }) => inlineFields(schema)) : ''}
</div>`

const bodyPart = (
  title: string,
  { type, schema, example }: Body,
): Html => html`<h4>${title} <span class="type">${type}${nameOf(schema)}</span></h4>
  ${inlineFields(schema)}
  ${example === undefined ? '' : html`<pre tabindex="0"><code>${example}</code></pre>`}`

/** What has a name is shown once, under that name. */
const inlineFields = (schema: Schema | undefined): Html | '' =>
  schema && !('$ref' in schema) && fieldsOf(schema).length > 0 ? fieldTable('項目', fieldsOf(schema)) : ''

/** What is shown as a table beneath needs no words here. */
const nameOf = (schema: Schema | undefined): Html | '' =>
  schema && fieldsOf(schema).length === 0 ? html` ${typeOf(schema)}` : ''

const fieldTable = (
  caption: string,
  fields: readonly Field[],
): Html => html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
  <table>
    <thead><tr><th scope="col">名前</th><th scope="col">型</th><th scope="col">必須</th></tr></thead>
    <tbody>${fields.map(
      ({ name, place, required, schema }) => html`
      <tr><th scope="row"><code>${name}</code>${place === '' ? '' : html` <span class="type">${place}</span>`}</th>
        <td>${typeOf(schema)}</td><td>${required ? '必須' : ''}</td></tr>`,
    )}
    </tbody>
  </table>
</div>`

const typeOf = (schema: Schema): Html => {
  if ('$ref' in schema) {
    const name = schema.$ref.split('/').at(-1) ?? ''
    return html`<a href="#schema-${name}">${name}</a>`
  }
  const { enum: values, anyOf, oneOf, allOf, items, properties, example, default: usual } = schema
  const several = anyOf ?? oneOf ?? allOf
  if (several) return joined(several.map(typeOf), ' | ')
  if (values)
    return html`${joined(
      values.map((value) => html`<code>${JSON.stringify(value)}</code>`),
      ' | ',
    )}${told('既定', usual)}`
  const types = [schema.type ?? '何でも'].flat()
  const kind = items && types.includes('array') ? html`${typeOf(items)} の並び` : html`${types.join(' | ')}`
  const inner = properties
    ? html`（${joined(
        fieldsOf(schema).map(({ name }) => html`<code>${name}</code>`),
        '、',
      )}）`
    : ''
  return html`${kind}${inner}${schema.format ? html` <span class="type">${schema.format}</span>` : ''}${told('既定', usual)}${told('例', example)}`
}

const told = (word: string, value: unknown): Html | '' =>
  value === undefined ? '' : html` <span class="type">${word} <code>${JSON.stringify(value)}</code></span>`

const joined = (parts: readonly Html[], between: string): Html =>
  html`${parts.map((part, at) => (at === 0 ? part : html`${between}${part}`))}`

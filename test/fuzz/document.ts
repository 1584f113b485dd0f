/** As much of JSON Schema as the API's document uses. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly $ref?: string
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly format?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
}

export interface Parameter {
  readonly in: 'path' | 'query' | 'header'
  readonly name: string
  readonly required?: boolean
  readonly schema: Schema
}

/** One thing that can be asked of the API, as its document tells it. */
export interface Operation {
  readonly path: string
  readonly method: string
  readonly parameters: readonly Parameter[]
  /** The kind of body and its schema; null where there is none. */
  readonly body: { readonly kind: string; readonly schema: Schema } | null
  /** Which answers the document tells of. */
  readonly statuses: ReadonlySet<number>
}

export interface ApiTold {
  readonly operations: readonly Operation[]
  /** What a schema means that only names another. */
  readonly meant: (schema: Schema) => Schema
}

interface Told {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ToldOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}
interface ToldOperation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<Record<string, unknown>>
}

/** Reads the document of a running lobby. */
export async function readApi(address: string): Promise<ApiTold> {
  const { paths, components } = (await (await fetch(`${address}/api/openapi.json`)).json()) as Told
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, told]) => operationOf(path, method, told)),
  )
  const meant = (schema: Schema): Schema => {
    const name = schema.$ref?.split('/').at(-1)
    return name ? meant(components.schemas[name] ?? {}) : schema
  }
  return { operations, meant }
}

function operationOf(path: string, method: string, told: ToldOperation): Operation {
  const [kind, content] = Object.entries(told.requestBody?.content ?? {})[0] ?? []
  return {
    path: `/api${path}`,
    method: method.toUpperCase(),
    parameters: told.parameters ?? [],
    body: kind && content ? { kind, schema: content.schema } : null,
    statuses: new Set(Object.keys(told.responses).map(Number)),
  }
}

declare module 'aws4' {
  interface Request {
    readonly service: string
    readonly region: string
    readonly method: string | undefined
    readonly path: string | undefined
    readonly headers: Readonly<Record<string, unknown>>
    readonly extraHeadersToIgnore?: Readonly<Record<string, boolean>>
  }
  interface Keys {
    readonly accessKeyId: string
    readonly secretAccessKey: string
  }
  const aws4: {
    sign(request: Request, keys: Keys): { readonly headers: Readonly<Record<string, string>> }
  }
  export default aws4
}

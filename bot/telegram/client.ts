// The way to Telegram: another address than its own, or through a proxy.
import type { Agent } from 'node:https'
import type { ApiClientOptions } from 'grammy'
import { HttpsProxyAgent } from 'https-proxy-agent'

/** `proxy`: http://[user:password@]host:port, as CONNECT is spoken. */
export type Way = { apiRoot?: string | undefined; proxy?: string | undefined }

export function clientOf({ apiRoot, proxy }: Way): ApiClientOptions {
  return {
    ...(apiRoot && { apiRoot }),
    ...(proxy && { baseFetchConfig: { agent: new HttpsProxyAgent(proxy) } }),
  }
}

/** The same way for what is not a call of the Api: the contents of files. */
export function agentOf(client: ApiClientOptions | undefined): Agent | undefined {
  return (client?.baseFetchConfig as { agent?: Agent } | undefined)?.agent
}

/** Scripts of the page itself that a browser needs before it can show anything; scripts of other servers are not ours. */
export function initialScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)]
    .map(([, address = ""]) => address)
    .filter((address) => !/^(https?:)?\/\//.test(address));
}

import { TestEnvironment } from 'jest-environment-jsdom';

const lent = [
  'fetch', 'Headers', 'Request', 'Response', 'AbortController', 'AbortSignal', 'structuredClone', 'TextEncoder', 'TextDecoder',
  'ReadableStream', 'WritableStream', 'TransformStream', 'TextDecoderStream',
]; // prettier-ignore

/** jsdom with what every browser has and jsdom leaves out; Node lends its own. */
export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of lent) this.global[name] = globalThis[name];
  }
}

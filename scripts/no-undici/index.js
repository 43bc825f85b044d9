exports.ProxyAgent = class {
  constructor() {
    throw new Error('Loom asks for no proxy agent of undici')
  }
}

exports.Server = class {
  constructor() {
    throw new Error('Loom opens the sessions of BuildKit itself')
  }
}

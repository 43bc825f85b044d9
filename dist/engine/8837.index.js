export const id = 8837;
export const ids = [8837];
export const modules = {

/***/ 718:
/***/ (function(__unused_webpack_module, exports) {

exports.Server = class {
  constructor() {
    throw new Error('Loom opens the sessions of BuildKit itself')
  }
}


/***/ }),

/***/ 4202:
/***/ (function(__unused_webpack_module, exports) {

exports.K = class {
  constructor() {
    throw new Error('Loom reaches ssh:// engines through the system’s ssh')
  }
}


/***/ })

};

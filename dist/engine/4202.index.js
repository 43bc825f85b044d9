export const id = 4202;
export const ids = [4202];
export const modules = {

/***/ 4202:
/***/ (function(__unused_webpack_module, exports) {

exports.K = class {
  constructor() {
    throw new Error('Loom reaches ssh:// engines through the system’s ssh')
  }
}


/***/ })

};

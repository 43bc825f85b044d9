export const id = 162;
export const ids = [162];
export const modules = {

/***/ 162:
/***/ (function(__unused_webpack_module, exports) {

var __webpack_unused_export__;
__webpack_unused_export__ = class {
  constructor() {
    throw new Error('Loom asks for no proxy agent of undici')
  }
}


/***/ })

};

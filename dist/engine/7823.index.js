export const id = 7823;
export const ids = [7823];
export const modules = {

/***/ 7823:
/***/ (function(module, __unused_webpack_exports, __webpack_require__) {

// minimal library entry point.


module.exports = __webpack_require__(6579);


/***/ })

};

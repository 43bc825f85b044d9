export const id = 18;
export const ids = [18];
export const modules = {

/***/ 9637:
/***/ (function(module) {

module.exports = eval("require")("./against.ts");


/***/ })

};

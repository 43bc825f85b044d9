export const id = 2018;
export const ids = [2018];
export const modules = {

/***/ 9637:
/***/ (function(module) {

module.exports = eval("require")("./against.ts");


/***/ })

};

export const id = 2036;
export const ids = [2036];
export const modules = {

/***/ 2521:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** Order of texts by code unit: the same on every machine and locale. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 7522:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ globToRegularExpression)
/* harmony export */ });
/**
 * A glob of paths as the source of a regular expression in RE2 syntax, which matches whole paths in time that
 * grows with the path and no faster. `*` and `?` stay within a part of the path and match dots, `**` crosses parts, `[a-z]`,
 * `[!a-z]` and `{a,b}` are as in a shell, a backslash takes the next character as it is. A leading `/` or `./` means nothing.
 */
function globToRegularExpression(glob) {
    const pieces = glob.replace(/^\.?\//, '').match(piece) ?? [];
    const closing = pieces.lastIndexOf('}');
    let open = 0;
    const source = pieces.map((text, at) => {
        if (text === '{' && at < closing) {
            open += 1;
            return '(?:';
        }
        if (text === '}' && open > 0) {
            open -= 1;
            return ')';
        }
        return text === ',' && open > 0 ? '|' : sourceOf(text);
    });
    return `^${source.join('')}${')'.repeat(open)}$`;
}
const piece = /\*\*\/|\/\*\*$|\*+|\[[!^]?\]?[^\]/]*\]|\\.|[\s\S]/g;
function sourceOf(text) {
    if (text === '**/')
        return '(?:[^/]+/)*';
    if (text === '/**')
        return '/.*';
    if (text === '**')
        return '.*';
    if (/^\*+$/.test(text))
        return '[^/]*';
    if (text === '?')
        return '[^/]';
    if (/^\[.+\]$/.test(text))
        return classOf(text);
    return text.replace(/^\\(?=.)/, '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
function classOf(text) {
    const isNegated = /^\[[!^]/.test(text);
    const members = text.slice(isNegated ? 2 : 1, -1).replace(/[\\[\]^&]/g, '\\$&');
    return members === '' ? '\\[\\]' : `[${isNegated ? '^/' : ''}${members}]`;
}


/***/ }),

/***/ 6092:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256),
/* harmony export */   y: () => (/* binding */ startSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** SHA-256 of bytes or UTF-8 text, as `sha256:<hex>`. */
function sha256(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}
function startSha256() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const growing = {
        update(text) {
            hash.update(text);
            return growing;
        },
        digest: () => `sha256:${hash.digest('hex')}`,
    };
    return growing;
}


/***/ }),

/***/ 6910:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * Canonical JSON: keys sorted by code unit, no white space, `undefined` members left out.
 * Equal values give equal bytes on every machine and locale, so that digests of it can be compared.
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    const members = Object.entries(value)
        .filter((entry) => entry[1] !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
}


/***/ })

};

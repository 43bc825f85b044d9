export const id = 809;
export const ids = [809];
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


/***/ }),

/***/ 1846:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formOf),
/* harmony export */   _: () => (/* binding */ keysAt)
/* harmony export */ });
function formOf(schema) {
    return formOfShapes([schema]);
}
/** Names of the keys that a mapping at a path may have, as the schema declares them. */
function keysAt(schema, path) {
    return path.reduce((form, key) => form.at(key), formOf(schema)).keys;
}
function formOfShapes(shapes) {
    const all = shapes.flatMap(resolve);
    const takesMapping = all.some(({ entries, type }) => entries !== undefined || type === 'record');
    const below = new Map();
    return {
        keys: [...new Set(all.flatMap((shape) => Object.keys(shape.entries ?? {})))],
        refusesList: takesMapping && !all.some(({ type }) => type === 'array'),
        at(key) {
            const name = String(key);
            const form = below.get(name) ?? formOfShapes(all.flatMap((shape) => step(shape, name)));
            below.set(name, form);
            return form;
        },
    };
}
/** Without wrappers; of a union each member. */
function resolve(shape) {
    if (shape.wrapped !== undefined)
        return resolve(shape.wrapped);
    return shape.type === 'union' ? (shape.options ?? []).flatMap(resolve) : [shape];
}
function step(shape, key) {
    const { entries = {} } = shape;
    const own = Object.hasOwn(entries, key) ? entries[key] : undefined;
    const next = own ?? shape.rest ?? shape.item ?? (shape.type === 'record' ? shape.value : undefined);
    return next === undefined ? [] : [next];
}


/***/ })

};

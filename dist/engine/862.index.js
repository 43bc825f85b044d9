export const id = 862;
export const ids = [862];
export const modules = {

/***/ 9862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configInit: () => (/* binding */ configInit),
/* harmony export */   configShow: () => (/* binding */ configShow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8755);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9866);
/* harmony import */ var _snapshot_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7371);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2215);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5883);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6239);









/** `loom config show`: every value that is set, and which layer set it. */
async function configShow(flags, io) {
    const layers = await (0,_config_js__WEBPACK_IMPORTED_MODULE_5__/* .readLayers */ .n4)(await rootOf(io, flags.directory), io.env);
    const settings = effective(layers);
    if (flags.json === true)
        await io.stdout.write(`${JSON.stringify(settings, null, 2)}\n`);
    else {
        const rows = settings.map(({ key, value, layer, from }) => [
            key,
            typeof value === 'string' ? value : JSON.stringify(value),
            layer === from ? layer : `${layer}: ${from}`,
        ]);
        await io.stdout.write((0,_report_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatTable */ .ku)(rows));
    }
    return _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.ok;
}
/** Outside of a repository there is the user's layer still. */
async function rootOf(io, directory) {
    try {
        return (await (0,_snapshot_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W)((0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .workingDirectory */ .p)(io, directory), io.env)).root;
    }
    catch (error) {
        if (error instanceof _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A && error.diagnostic.code === 'git/not-a-repository')
            return undefined;
        throw error;
    }
}
function effective(layers) {
    const settings = new Map();
    for (const { name, from, value } of layers)
        for (const [key, leaf] of leaves(value))
            settings.set(key, { key, value: leaf, layer: name, from });
    return [...settings.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
function leaves(value, before = '') {
    return Object.entries(value).flatMap(([key, inner]) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? leaves(inner, `${before}${key}.`)
        : [[`${before}${key}`, inner]]);
}
const template = `# Defaults of Loom's runtime. What runs is in the workflow.
# runtime:
#   workspace: { root: /var/tmp }   # where workspaces are made
#   host: { env: clean }            # inherit, or clean: a small fixed set of variables
#   jobs: 2                         # how many jobs run at once
`;
/** `loom config init`: writes a config file with every line commented out. Never overwrites. */
async function configInit(flags, io) {
    const path = flags.user === true
        ? (0,_config_js__WEBPACK_IMPORTED_MODULE_5__/* .userConfigPath */ .NV)(io.env)
        : (0,_config_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryConfigPath */ .q)((await (0,_snapshot_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W)((0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .workingDirectory */ .p)(io, flags.directory), io.env)).root);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, template, { flag: 'wx' });
    }
    catch (error) {
        if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'EEXIST'))
            throw error;
        const message = `${path} is there already`;
        throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('usage', { code: 'config/exists', message, hint: 'edit it, or remove it first' }, error);
    }
    await io.stdout.write(`wrote ${path}\n`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.ok;
}


/***/ })

};

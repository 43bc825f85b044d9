export const id = 938;
export const ids = [938];
export const modules = {

/***/ 9938:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffBody: () => (/* binding */ diffBody),
/* harmony export */   diffHtml: () => (/* binding */ diffHtml)
/* harmony export */ });
/* harmony import */ var _diff_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4958);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4489);


const shownDifferences = 1000;
const style = `:root{color-scheme:light dark;--line:light-dark(#d0d7de,#3d444d);--soft:light-dark(#f6f8fa,#151b23);
--a:light-dark(#0a6c87,#56d4dd);--b:light-dark(#8f2a8f,#e29cf0);--bad:light-dark(#b3261e,#ff8a80);--good:light-dark(#1a6b34,#7ee2a0)}
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1,h2{line-height:1.2}h2{font-size:1.15rem;margin-top:2rem}.diverged{color:var(--bad)}.identical,.equivalent{color:var(--good)}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid var(--line);
overflow-wrap:anywhere}pre{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.8rem;overflow-x:auto}
code,pre{font-family:ui-monospace,monospace;font-size:.875em}.a{color:var(--a)}.b{color:var(--b)}.a,.b{font-weight:600}`;
/** A diff as one HTML file that needs nothing else: no script, no network. */
function diffHtml(diff) {
    const title = `loom diff: ${diff.verdict}`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
${diffBody(diff)}
</main>
</body>
</html>
`;
}
/** What the page holds, for a page that shows more. Its classes are `a`, `b` and the verdict's. */
function diffBody(diff) {
    return [
        `<h1 class="${diff.verdict}">${diff.verdict}</h1>\n<p>${escape((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSentence */ .BT)(diff))}.</p>`,
        sides(diff),
        causes(diff),
        first(diff),
        tests('A', diff.tests.only_a_passes),
        tests('B', diff.tests.only_b_passes),
        artifacts(diff),
        differences(diff),
        ignored(diff),
    ]
        .filter((section) => section !== '')
        .join('\n');
}
function escape(text) {
    const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    return (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text).replaceAll(/[&<>"]/g, (found) => entities[found] ?? found);
}
/** A sentence, with what is in backquotes as code. */
function sentence(text) {
    return escape(text).replaceAll(/`([^`]*)`/g, '<code>$1</code>');
}
function code(text) {
    return `<code>${escape(text)}</code>`;
}
const sideHead = '<th scope="col" class="a">A</th><th scope="col" class="b">B</th>';
function table(head, rows) {
    const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
    return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}
function sides({ a, b }) {
    const row = (name, side) => [
        `<span class="${name}">${name.toUpperCase()}</span>`,
        code(side.run_id),
        escape(side.context),
        escape(side.status),
        code(side.tree_sha.slice(0, 12)),
        escape(side.started_at),
    ];
    const head = ['', 'run', 'where', 'status', 'tree', 'started']
        .map((name) => `<th scope="col">${name}</th>`)
        .join('');
    return table(head, [row('a', a), row('b', b)]);
}
function causes({ causes: all }) {
    const [likely, ...others] = all;
    if (likely === undefined)
        return '';
    const also = others.map(({ message }) => `<li>also: ${sentence(message)}</li>`).join('\n');
    return `<p><strong>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .causeHeading */ .S9)(all)}</strong>: ${sentence(likely.message)}</p>${also === '' ? '' : `\n<ul>\n${also}\n</ul>`}`;
}
function first({ first: found, verdict }) {
    if (found === undefined)
        return '';
    const { step } = found;
    const what = verdict === 'diverged' ? 'First to diverge' : 'First with another output';
    const where = `job ${code(found.job)}${step === undefined ? '' : `, step ${code((0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .W)(step))}`}`;
    const silent = (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayNoOutput */ .wO)(step);
    return [
        `<h2>${what}</h2>\n<p>${where}: ${escape((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayEnds */ .Ov)(found))}</p>`,
        ...(step?.command === undefined
            ? []
            : [`<pre tabindex="0">${step.command.trim().split('\n').map(escape).join('\n')}</pre>`]),
        ...(step?.output === undefined ? [] : [hunk(step.output)]),
        ...(silent === '' ? [] : [`<p>(${silent})</p>`]),
    ].join('\n');
}
function hunk({ line, before, a, b, after }) {
    const lines = [
        `from line ${line}`,
        ...before.map((text) => `    ${escape(text)}`),
        ...a.map((text) => `<span class="a">A │ ${escape(text)}</span>`),
        ...b.map((text) => `<span class="b">B │ ${escape(text)}</span>`),
        ...after.map((text) => `    ${escape(text)}`),
    ];
    return `<pre tabindex="0">${lines.join('\n')}</pre>`;
}
function tests(name, { count: all, first: listed }) {
    if (all === 0)
        return '';
    const items = listed.map(({ job, id, other }) => `<li>${code(job)} ${code(id)}: ${escape(other ?? 'missing')} on ${name === 'A' ? 'B' : 'A'}</li>`);
    const more = all > listed.length ? [`<li>… and ${all - listed.length} more</li>`] : [];
    return `<h2>Tests that pass on ${name} only (${all})</h2>\n<ul>\n${[...items, ...more].join('\n')}\n</ul>`;
}
function artifacts({ artifacts: { count: all, first: listed } }) {
    if (all === 0)
        return '';
    const items = listed.map((one) => `<li>${code(one.path)} of ${code(one.job)}: ${escape((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayArtifact */ .iT)(one))}</li>`);
    const more = all > listed.length ? [`<li>… and ${all - listed.length} more</li>`] : [];
    return `<h2>Artifacts that differ (${all})</h2>\n<ul>\n${[...items, ...more].join('\n')}\n</ul>`;
}
function differences({ differences: all }) {
    if (all.length === 0)
        return '';
    const shown = all.slice(0, shownDifferences);
    const rows = shown.map(({ path, a, b }) => [code(path), code((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(a)), code((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(b))]);
    const more = all.length > shown.length ? `\n<p>… and ${all.length - shown.length} more</p>` : '';
    return `<h2>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all.length, 'difference')}</h2>\n<p>${escape((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseClasses */ .Dx)(all))}</p>\n${table(`<th scope="col">field</th>${sideHead}`, rows)}${more}`;
}
function ignored({ ignored: all }) {
    if (all.length === 0)
        return '';
    return `<p>Left out: ${all.map((one) => `${code(one.path)} (${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(one.differences, 'difference')})`).join(', ')}</p>`;
}


/***/ })

};

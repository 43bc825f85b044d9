export const id = 5686;
export const ids = [5686];
export const modules = {

/***/ 5686:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffMarkdown: () => (/* binding */ diffMarkdown)
/* harmony export */ });
/* harmony import */ var _diff_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4958);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9866);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4489);



const shownDifferences = 50;
/** A diff for a comment or a job summary. Text of the runs is quoted, so that it cannot become markup. */
function diffMarkdown(diff) {
    const sections = [
        [`## ${diff.verdict === 'diverged' ? '✗' : '✓'} ${diff.verdict}`, '', `${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSentence */ .BT)(diff)}.`],
        sides(diff),
        causes(diff),
        first(diff),
        tests(diff),
        artifacts(diff),
        differences(diff),
        ignored(diff),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
/** Text as code in a line or a table cell: the fence is longer than any in it. */
function code(text) {
    const inner = (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text).replaceAll('|', '\\|');
    const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const space = longest > 0 || inner === '' ? ' ' : '';
    return `${fence}${space}${inner}${space}${fence}`;
}
/** A sentence that may hold code in backquotes and must hold no other markup. */
function sentence(text) {
    return (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text)
        .replaceAll(/[<>*_[\]|]/g, '\\$&')
        .replaceAll(/`[^`]*`/g, (piece) => piece.replaceAll(/\\([<>*_[\]])/g, '$1'));
}
function sides({ a, b }) {
    const row = (name, side) => [
        `**${name}**`,
        code(side.run_id),
        side.context,
        side.status,
        code(side.tree_sha.slice(0, 12)),
        code(side.started_at),
    ];
    return table(['', 'run', 'where', 'status', 'tree', 'started'], [row('A', a), row('B', b)]);
}
function causes({ causes: all }) {
    const [likely, ...others] = all;
    if (likely === undefined)
        return [];
    const also = others.map(({ message }) => `- also: ${sentence(message)}`);
    return [`**${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .causeHeading */ .S9)(all)}**: ${sentence(likely.message)}`, ...(also.length > 0 ? ['', ...also] : [])];
}
function first({ first: found, verdict }) {
    if (found === undefined)
        return [];
    const { step } = found;
    const what = verdict === 'diverged' ? 'First to diverge' : 'First with another output';
    const where = `job ${code(found.job)}${step === undefined ? '' : `, step ${code((0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .W)(step))}`}`;
    const command = step?.command === undefined ? [] : ['', code(`$ ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .commandLine */ .ay)(step.command, 200)}`)];
    const silent = (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayNoOutput */ .wO)(step);
    return [
        `### ${what}`,
        '',
        `${where}: ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayEnds */ .Ov)(found)}`,
        ...command,
        ...(step?.output === undefined ? [] : ['', ...hunk(step.output)]),
        ...(silent === '' ? [] : ['', `(${silent})`]),
    ];
}
/** As a diff, which is coloured where Markdown is shown: `-` is A, `+` is B. */
function hunk({ line, before, a, b, after }) {
    const lines = [
        `@@ from line ${line}: - is A, + is B @@`,
        ...before.map((text) => `  ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text)}`),
        ...a.map((text) => `- ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text)}`),
        ...b.map((text) => `+ ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text)}`),
        ...after.map((text) => `  ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text)}`),
    ];
    const longest = Math.max(2, ...lines.flatMap((text) => [...text.matchAll(/`+/g)].map(([run]) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}diff`, ...lines, fence];
}
function tests({ tests: { only_a_passes, only_b_passes } }) {
    const list = (name, { count: all, first: listed }) => {
        if (all === 0)
            return [];
        const rows = listed.map(({ job, id, other }) => [code(job), code(id), other ?? 'missing']);
        const more = all > listed.length ? ['', `… and ${all - listed.length} more`] : [];
        return [
            `### ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'test')} passing on ${name} only`,
            '',
            ...table(['job', 'test', `on ${name === 'A' ? 'B' : 'A'}`], rows),
            ...more,
        ];
    };
    const [ofA, ofB] = [list('A', only_a_passes), list('B', only_b_passes)];
    return ofA.length > 0 && ofB.length > 0 ? [...ofA, '', ...ofB] : [...ofA, ...ofB];
}
function artifacts({ artifacts: { count: all, first: listed } }) {
    if (all === 0)
        return [];
    return [
        `### ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'artifact')} differing`,
        '',
        ...listed.map((one) => `- ${code(one.path)} of ${code(one.job)}: ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayArtifact */ .iT)(one)}`),
        ...(all > listed.length ? [`- … and ${all - listed.length} more`] : []),
    ];
}
function differences({ differences: all }) {
    if (all.length === 0)
        return [];
    const shown = all.slice(0, shownDifferences);
    return [
        '<details>',
        `<summary>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all.length, 'difference')}: ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseClasses */ .Dx)(all)}</summary>`,
        '',
        ...table(['', 'A', 'B'], shown.map(({ path, a, b }) => [code(path), code((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(a)), code((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(b))])),
        ...(all.length > shown.length ? ['', `… and ${all.length - shown.length} more`] : []),
        '',
        '</details>',
    ];
}
function ignored({ ignored: all }) {
    if (all.length === 0)
        return [];
    return [
        `Left out: ${all.map((one) => `${code(one.path)} (${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(one.differences, 'difference')})`).join(', ')}`,
    ];
}


/***/ })

};

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
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9866);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7164);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4489);




const shownDifferences = 50;
/** A diff for a comment or a job summary, under a heading of a level. Text of the runs is quoted, so that it cannot become markup. */
function diffMarkdown(diff, level = 2) {
    const heading = '#'.repeat(level);
    const sections = [
        [
            `${heading} ${diff.verdict === 'diverged' ? '✗' : '✓'} ${diff.verdict}`,
            '',
            `${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSentence */ .BT)(diff)}.`,
        ],
        sides(diff),
        causes(diff),
        first(diff, `${heading}#`),
        tests(diff, `${heading}#`),
        artifacts(diff, `${heading}#`),
        differences(diff),
        ignored(diff),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function table(head, rows) {
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)(head), ...rows.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)];
}
function sides({ a, b }) {
    const row = (name, side) => [
        `**${name}**`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(side.run_id),
        side.context,
        side.status,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(side.tree_sha.slice(0, 12)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(side.started_at),
    ];
    return table(['', 'run', 'where', 'status', 'tree', 'started'], [row('A', a), row('B', b)]);
}
function causes({ causes: all }) {
    const [likely, ...others] = all;
    if (likely === undefined)
        return [];
    const also = others.map(({ message }) => `- also: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(message)}`);
    return [`**${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .causeHeading */ .S9)(all)}**: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(likely.message)}`, ...(also.length > 0 ? ['', ...also] : [])];
}
function first({ first: found, verdict }, heading) {
    if (found === undefined)
        return [];
    const { step } = found;
    const what = verdict === 'diverged' ? 'First to diverge' : 'First with another output';
    const where = `job ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(found.job)}${step === undefined ? '' : `, step ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .W)(step))}`}`;
    const command = step?.command === undefined ? [] : ['', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`$ ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLine */ .ay)(step.command, 200)}`)];
    const silent = (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayNoOutput */ .wO)(step);
    return [
        `${heading} ${what}`,
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
        ...before.map((text) => `  ${text}`),
        ...a.map((text) => `- ${text}`),
        ...b.map((text) => `+ ${text}`),
        ...after.map((text) => `  ${text}`),
    ];
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(lines, 'diff')];
}
function tests({ tests: { only_a_passes, only_b_passes } }, heading) {
    const list = (name, { count: all, first: listed }) => {
        if (all === 0)
            return [];
        const rows = listed.map(({ job, id, other }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(job), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(id), other ?? 'missing']);
        const more = all > listed.length ? ['', `… and ${all - listed.length} more`] : [];
        return [
            `${heading} ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'test')} passing on ${name} only`,
            '',
            ...table(['job', 'test', `on ${name === 'A' ? 'B' : 'A'}`], rows),
            ...more,
        ];
    };
    const [ofA, ofB] = [list('A', only_a_passes), list('B', only_b_passes)];
    return ofA.length > 0 && ofB.length > 0 ? [...ofA, '', ...ofB] : [...ofA, ...ofB];
}
function artifacts({ artifacts: { count: all, first: listed } }, heading) {
    if (all === 0)
        return [];
    return [
        `${heading} ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'artifact')} differing`,
        '',
        ...listed.map((one) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(one.path)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(one.job)}: ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayArtifact */ .iT)(one)}`),
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
        ...table(['', 'A', 'B'], shown.map(({ path, a, b }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(path), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(a)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(b))])),
        ...(all.length > shown.length ? ['', `… and ${all.length - shown.length} more`] : []),
        '',
        '</details>',
    ];
}
function ignored({ ignored: all }) {
    if (all.length === 0)
        return [];
    return [
        `Left out: ${all.map((one) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(one.path)} (${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(one.differences, 'difference')})`).join(', ')}`,
    ];
}


/***/ }),

/***/ 7164:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   jD: () => (/* binding */ tableRow)
/* harmony export */ });
/* unused harmony export prose */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9866);

// What would reorder the text around it, or cannot be seen.
const invisible = /[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** Outside of fences a name has no reason to be longer. */
const longest = 500;
/**
 * Somebody else's text as code in a line or a table cell. In code GitHub makes no links, mentions or references. What a cell or a
 * code span could not hold as it is stands as entities in the tag.
 */
function code(text) {
    const line = seen(text.replaceAll('\n', ' ')).slice(0, longest);
    if (line.trim() === line && /^[^`|\\]+$/.test(line))
        return `\`${line}\``;
    return `<code>${entities(line)}</code>`;
}
/** Somebody else's text as it reads: no markup, and no mention, reference or link comes of it. */
function prose(text) {
    return seen(text.replaceAll('\n', ' ')).replace(/[\\`<>*_[\]|&~!]|:(?=\/\/)|(?<=www)\.|[@#](?=\w)|\bgh(?=-)/gi, (found) => (/[@#h]$/i.test(found) ? `${found}&#8203;` : `&#${found.charCodeAt(0)};`));
}
/** Lines as they are, in a fence that is longer than any in them. */
function fenced(lines, language = '') {
    const safe = lines.map(seen);
    const longestRun = Math.max(2, ...safe.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
    const fence = '`'.repeat(longestRun + 1);
    return [`${fence}${language}`, ...safe, fence].join('\n');
}
function tableHead(cells) {
    return `${tableRow(cells)}\n${tableRow(cells.map(() => '---'))}`;
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** Without control characters, and what is invisible made visible. */
function seen(line) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(line, false).replace(invisible, (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase()}⟩`);
}
function entities(text) {
    return text.replace(/[!-/:-@[-`{-~]|^ | $/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** A sentence that may hold code in backquotes and must hold no other markup. */
function sentence(text) {
    return text
        .split(/`([^`]*)`/)
        .map((piece, at) => (at % 2 === 1 ? code(piece) : prose(piece)))
        .join('');
}


/***/ })

};

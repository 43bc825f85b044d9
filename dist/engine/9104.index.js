export const id = 9104;
export const ids = [9104];
export const modules = {

/***/ 4547:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ cutLine),
/* harmony export */   YM: () => (/* binding */ firstDifferingLines),
/* harmony export */   ug: () => (/* binding */ commonLength)
/* harmony export */ });
const contextBefore = 2;
const contextAfter = 3;
/** How far ahead the two outputs may meet again. */
const lookAhead = 4;
const longestLine = 400;
/** The first place where two outputs part, with lines around it; undefined when they are equal. Reads no further than that. */
async function firstDifferingLines(a, b) {
    const [left, right] = [a[Symbol.asyncIterator](), b[Symbol.asyncIterator]()];
    try {
        const before = [];
        for (let line = 1;; line++) {
            const [mine, theirs] = [await next(left), await next(right)];
            if (mine === theirs) {
                if (mine === undefined)
                    return undefined;
                before.push(mine);
                if (before.length > contextBefore)
                    before.shift();
                continue;
            }
            const ofA = [...(mine === undefined ? [] : [mine]), ...(await take(left, lookAhead + contextAfter))];
            const ofB = [
                ...(theirs === undefined ? [] : [theirs]),
                ...(await take(right, lookAhead + contextAfter)),
            ];
            return { line, before: before.map((text) => cutLine(text, longestLine)), ...part(ofA, ofB) };
        }
    }
    finally {
        await Promise.all([left.return?.(), right.return?.()]);
    }
}
async function next(lines) {
    const result = await lines.next();
    return result.done === true ? undefined : result.value;
}
async function take(lines, count) {
    const taken = [];
    while (taken.length < count) {
        const line = await next(lines);
        if (line === undefined)
            break;
        taken.push(line);
    }
    return taken;
}
/** Up to where the two meet again, if they soon do; else the first lines of both. */
function part(a, b) {
    const [skipA, skipB] = meeting(a, b) ?? [lookAhead, lookAhead];
    const after = [];
    for (let at = 0; at < contextAfter; at++) {
        const line = a[skipA + at];
        if (line === undefined || line !== b[skipB + at])
            break;
        after.push(line);
    }
    return {
        ...cutApart(a.slice(0, skipA), b.slice(0, skipB)),
        after: after.map((text) => cutLine(text, longestLine)),
    };
}
/** How many lines each side has before the first line that both have. Blank lines do not count: they are everywhere. */
function meeting(a, b) {
    for (let distance = 1; distance <= 2 * lookAhead; distance++) {
        const splits = Array.from({ length: distance + 1 }, (_, at) => [at, distance - at]);
        const found = splits.filter(([skipA, skipB]) => Math.max(skipA, skipB) <= lookAhead && (a[skipA] ?? '').trim() !== '' && a[skipA] === b[skipB]);
        // Of several that are equally near, one that favours a side would depend on which is named first.
        const best = found.length === 1 ? found[0] : found.find(([skipA, skipB]) => skipA === skipB);
        if (best !== undefined)
            return best;
    }
    return undefined;
}
function cutApart(a, b) {
    const from = Math.min(a.length, b.length);
    const cut = (own, other) => own.map((text, at) => cutLine(text, longestLine, at < from ? commonLength(text, other[at] ?? '') : 0));
    return { a: cut(a, b), b: cut(b, a) };
}
/** How many characters two texts begin with alike. */
function commonLength(a, b) {
    let at = 0;
    while (at < a.length && at < b.length && a[at] === b[at])
        at++;
    return at;
}
/** A line cut to a width so that what stands at `shown` is in it. */
function cutLine(text, width, shown = 0) {
    if (text.length <= width)
        return text;
    const start = shown < width - 10 ? 0 : Math.min(shown - Math.floor(width / 3), text.length - width + 1);
    const before = start === 0 ? '' : '…';
    const room = width - before.length;
    const isEnd = start + room >= text.length;
    return before + (isEnd ? text.slice(start) : `${text.slice(start, start + room - 1)}…`);
}


/***/ }),

/***/ 9104:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findingsText),
/* harmony export */   diffText: () => (/* binding */ diffText)
/* harmony export */ });
/* harmony import */ var _parity_differing_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4547);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9866);
/* harmony import */ var _diff_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4958);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4489);




const shownDifferences = 12;
/** A diff as a person reads it in a terminal. `A` is the first run named, `B` the second. */
function diffText(diff, paint, columns) {
    const width = widthOf(columns);
    return sectionsText([
        verdictLines(diff, paint, width),
        sides(diff, paint),
        causes(diff, paint, width),
        ...findings(diff, paint, width),
        look(diff),
    ]);
}
/** The part of a diff that says what differs, and nothing of the two runs themselves. */
function findingsText(diff, paint, columns) {
    return sectionsText(findings(diff, paint, widthOf(columns)));
}
function widthOf(columns) {
    return Math.max(40, Math.min(columns, 120));
}
function sectionsText(sections) {
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.join('\n')}\n`)
        .join('\n');
}
function findings(diff, paint, width) {
    return [
        first(diff, paint, width),
        tests(diff, paint),
        artifacts(diff, paint),
        differences(diff, paint, width),
        ignored(diff),
    ];
}
function verdictLines(diff, paint, width) {
    const isSame = diff.verdict !== 'diverged';
    const head = `${isSame ? '✓' : '✗'} ${diff.verdict}`;
    const [line = '', ...more] = wrap(`${head}: ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSentence */ .BT)(diff)}`, width, '  ');
    return [`${(isSame ? paint.green : paint.red)(head)}${line.slice(head.length)}`, ...more];
}
function sideName(name, paint) {
    return name === 'A' ? paint.cyan('A') : paint.magenta('B');
}
function sides({ a, b }, paint) {
    const row = ({ run_id, context, status, started_at, tree_sha }) => [
        (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(run_id),
        context,
        status,
        `tree ${tree_sha.slice(0, 7)}`,
        started_at.slice(0, 16).replace('T', ' '),
    ];
    const [ofA = '', ofB = ''] = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTable */ .ku)([row(a), row(b)]).split('\n');
    return [`  ${sideName('A', paint)}  ${ofA}`, `  ${sideName('B', paint)}  ${ofB}`];
}
function causes({ causes: all }, paint, width) {
    const [likely, ...others] = all;
    if (likely === undefined)
        return [];
    const also = others.flatMap(({ message }) => wrap(`also: ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(message)}`, width, '  '));
    return [
        ...heading((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .causeHeading */ .S9)(all), (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(likely.message), { paint, width }),
        ...also.map((line) => paint.dim(line)),
    ];
}
/** A sentence on lines of a width, its first words in bold. */
function heading(words, text, { paint, width }) {
    const [line = '', ...more] = wrap(`${words}: ${text}`, width, '  ');
    return [`${paint.bold(words)}${line.slice(words.length)}`, ...more];
}
/** Words on lines of a width; further lines begin with an indent. */
function wrap(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line.trim() !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = `${indent}${word}`;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
function first({ first: found, verdict }, paint, width) {
    if (found === undefined)
        return [];
    const { step } = found;
    const what = verdict === 'diverged' ? 'first to diverge' : 'first with another output';
    const where = step === undefined ? `job ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(found.job)}` : `job ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(found.job)}  step ${(0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .W)(step)}`;
    const head = `${paint.bold(what)}: ${where}    ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayEnds */ .Ov)(found)}`;
    const command = step?.command === undefined
        ? []
        : [paint.dim(`  $ ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .commandLine */ .ay)((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessLine */ .Kw)(step.command, false), width - 6)}`)];
    return [head, ...command, ...output(step, paint, width)];
}
function output(step, paint, width) {
    if (step === undefined)
        return [];
    if (step.output !== undefined)
        return hunk(step.output, paint, width);
    const silent = (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayNoOutput */ .wO)(step);
    return silent === '' ? [] : [paint.dim(`  ${silent}`)];
}
function hunk({ line, before, a, b, after }, paint, width) {
    const room = width - 6;
    const plain = (text) => `      ${(0,_parity_differing_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .cutLine */ .Hh)((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessLine */ .Kw)(text, false), room)}`;
    const side = (name, own, other) => own.map((text, at) => {
        const shown = other.length > at ? (0,_parity_differing_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .commonLength */ .ug)(text, other[at] ?? '') : 0;
        return `  ${sideName(name, paint)} │ ${(0,_parity_differing_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .cutLine */ .Hh)((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessLine */ .Kw)(text, false), room, shown)}`.trimEnd();
    });
    const ended = (name, own) => own.length > 0 || after.length > 0
        ? []
        : [`  ${sideName(name, paint)} │ ${paint.dim('(no more output)')}`];
    return [
        paint.dim(`  the output parts at line ${line}`),
        ...before.map((text) => paint.dim(plain(text))),
        ...ended('A', a),
        ...side('A', a, b),
        ...ended('B', b),
        ...side('B', b, a),
        ...after.map((text) => paint.dim(plain(text))),
    ];
}
function tests({ tests: { only_a_passes, only_b_passes } }, paint) {
    const list = (name, { count: all, first: listed }) => {
        if (all === 0)
            return [];
        const other = name === 'A' ? 'B' : 'A';
        return [
            `${paint.bold('tests that pass')} on ${sideName(name, paint)} only (${all})`,
            ...listed.map(({ job, id, other: outcome }) => `  ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(job)}  ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(id)}    ${outcome ?? 'missing'} on ${other}`),
            ...(all > listed.length ? [`  … and ${all - listed.length} more`] : []),
        ];
    };
    return [...list('A', only_a_passes), ...list('B', only_b_passes)];
}
function artifacts({ artifacts: { count: all, first: listed } }, paint) {
    if (all === 0)
        return [];
    return [
        `${paint.bold('artifacts that differ')} (${all})`,
        ...listed.map((one) => `  ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(one.job)}  ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(one.path)}    ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayArtifact */ .iT)(one)}`),
        ...(all > listed.length ? [`  … and ${all - listed.length} more`] : []),
    ];
}
function differences({ differences: all }, paint, width) {
    if (all.length === 0)
        return [];
    const fields = all.filter((one) => one.class !== 'variables');
    const shown = fields.slice(0, shownDifferences);
    const room = Math.max(12, Math.floor((width - 8) / 4));
    const value = (one) => (0,_parity_differing_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .cutLine */ .Hh)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(one), room);
    const rows = shown.map(({ path, a, b }) => [
        `  ${cutPath((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path), width - 2 * room - 6)}`,
        value(a),
        value(b),
    ]);
    return [
        ...heading((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all.length, 'difference'), (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseClasses */ .Dx)(all), { paint, width }),
        ...(rows.length === 0 ? [] : fieldTable(rows, paint)),
        ...(fields.length > shown.length
            ? [`  … and ${fields.length - shown.length} more, see --format json`]
            : []),
        ...variables(all, paint, width),
    ];
}
function fieldTable(rows, paint) {
    const lines = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTable */ .ku)([['', 'A', 'B'], ...rows])
        .trimEnd()
        .split('\n');
    return lines.map((line, at) => (at === 0 ? paint.dim(line) : line));
}
/** Where the runs were started is seldom the same in these, so that each would push what matters out of the table. */
function variables(all, paint, width) {
    const named = all.filter((one) => one.class === 'variables');
    return ['a', 'b'].flatMap((side) => {
        const names = named
            .filter((one) => one[side] !== undefined)
            .map(({ path }) => (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path.replace('environment.variables.', '')))
            .sort();
        if (names.length === 0)
            return [];
        const name = side === 'a' ? 'A' : 'B';
        const [line = '', ...more] = wrap(`variables on ${name} only: ${names.join(', ')}`, width - 2, '  ');
        return [line.replace(` ${name} `, ` ${sideName(name, paint)} `), ...more].map((text) => `  ${text}`);
    });
}
/** The end of a path says most. */
function cutPath(path, width) {
    return path.length <= width ? path : `…${path.slice(path.length - width + 1)}`;
}
function ignored({ ignored: all }) {
    if (all.length === 0)
        return [];
    return [
        `left out: ${all.map(({ path, differences }) => `${path} (${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(differences, 'difference')})`).join(', ')}`,
    ];
}
/** Commands that show more. */
function look({ a, b, first: found }) {
    const step = found?.step;
    if (found === undefined || step === undefined)
        return [];
    const there = [
        { run: a.run_id, side: step.a },
        { run: b.run_id, side: step.b },
    ].filter(({ side }) => side !== undefined && side.is_gone !== true);
    return there.map(({ run }, at) => `${at === 0 ? 'look:' : '     '}  loom logs ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(run)} ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(found.job)} ${(0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .W)(step)}`);
}


/***/ })

};

export const id = 8164;
export const ids = [8164];
export const modules = {

/***/ 8164:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffPage: () => (/* binding */ diffPage),
/* harmony export */   showDiff: () => (/* binding */ showDiff)
/* harmony export */ });
/* harmony import */ var _diff_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4958);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4489);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(851);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(263);




const mostDifferences = 1000;
/** A diff as one HTML file that needs nothing else. `version` is that of the Loom that writes it. */
function diffPage(diff, version) {
    const title = `loom diff: ${diff.verdict}`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${(0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .beginPage */ .zH)(title, version)}<main class="parity">\n${showDiff(diff, 1)}</main>\n${(0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .endPage */ .Be)()}`
        .html;
}
/** A diff as part of a page, inside of an element of the class `parity`; `level` is that of its first heading. */
function showDiff(diff, level) {
    const heading = (text) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<h${level + 1}>${text}</h${level + 1}>\n`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<h${level} class="${diff.verdict}">${diff.verdict}</h${level}>
<p>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSentence */ .BT)(diff))}.</p>
${sides(diff)}${causes(diff)}${first(diff, heading)}${tests('A', diff, heading)}${tests('B', diff, heading)}${artifacts(diff, heading)}${differences(diff, heading)}${ignored(diff)}`;
}
/** A sentence, with what is in backquotes as code. */
function sentence(text) {
    return (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text)
        .split(/`([^`]*)`/)
        .map((part, at) => (at % 2 === 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${part}` : code(part)));
}
function code(text) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<code>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text)}</code>`;
}
function table(head, rows) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<div class="scroll" tabindex="0">
<table>
<thead><tr>${head.map((name) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
`;
}
/** A list with its heading, and how much of it is not shown; nothing where there is nothing. */
function list(title, items, all) {
    if (all === 0)
        return undefined;
    const more = all - items.length;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${title}<ul>
${items.map((item) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<li>${item}</li>\n`)}${more > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<li>… and ${more} more</li>\n` : undefined}</ul>
`;
}
function sides({ a, b }) {
    const row = (name, side) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<tr><td><span class="${name}">${name.toUpperCase()}</span></td><td>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(side.run_id)}</td><td>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(side.context)}</td><td>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(side.status)}</td><td>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(side.tree_sha.slice(0, 12))}</td><td>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(side.started_at)}</td></tr>\n`;
    return table(['', 'run', 'where', 'status', 'tree', 'started'], [row('a', a), row('b', b)]);
}
function causes({ causes: all }) {
    const [likely, ...others] = all;
    if (likely === undefined)
        return undefined;
    const also = others.map(({ message }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `also: ${sentence(message)}`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<p><strong>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .causeHeading */ .S9)(all)}</strong>: ${sentence(likely.message)}</p>\n${list((0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) ``, also, also.length)}`;
}
function first({ first: found, verdict }, heading) {
    if (found === undefined)
        return undefined;
    const { step, job } = found;
    const of = step === undefined ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `, step ${code((0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .W)(step))}`;
    const silent = (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayNoOutput */ .wO)(step);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${heading(verdict === 'diverged' ? 'First to diverge' : 'First with another output')}<p>job ${code(job)}${of}: ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayEnds */ .Ov)(found))}</p>
${step?.command === undefined ? undefined : lines(step.command.trim().split('\n').map(text))}${step?.output === undefined ? undefined : hunk(step.output)}${silent === '' ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<p>(${silent})</p>\n`}`;
}
function text(line) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(line)}`;
}
function lines(all) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<pre tabindex="0">${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(all, (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `\n`)}</pre>\n`;
}
function hunk({ line, before, a, b, after }) {
    const both = (one) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `    ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(one)}`;
    return lines([
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `from line ${line}`,
        ...before.map(both),
        ...a.map((one) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<span class="a">A │ ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(one)}</span>`),
        ...b.map((one) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<span class="b">B │ ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(one)}</span>`),
        ...after.map(both),
    ]);
}
function tests(name, { tests: found }, heading) {
    const [passing, other] = name === 'A' ? [found.only_a_passes, 'B'] : [found.only_b_passes, 'A'];
    const items = passing.first.map((one) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${code(one.job)} ${code(one.id)}: ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(one.other ?? 'missing')} on ${other}`);
    return list(heading(`Tests that pass on ${name} only (${passing.count})`), items, passing.count);
}
function artifacts({ artifacts: found }, heading) {
    const items = found.first.map((one) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${code(one.path)} of ${code(one.job)}: ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayArtifact */ .iT)(one))}`);
    return list(heading(`Artifacts that differ (${found.count})`), items, found.count);
}
function differences({ differences: all }, heading) {
    if (all.length === 0)
        return undefined;
    const rows = all
        .slice(0, mostDifferences)
        .map(({ path, a, b }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<tr><td>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path)}</td><td>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(a))}</td><td>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(b))}</td></tr>\n`);
    const more = all.length - rows.length;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${heading((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all.length, 'difference'))}<p>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseClasses */ .Dx)(all))}</p>
${table(['field', 'A', 'B'], rows)}${more > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<p>… and ${more} more</p>\n` : undefined}`;
}
function ignored({ ignored: all }) {
    if (all.length === 0)
        return undefined;
    const named = all.map((one) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${code(one.path)} (${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(one.differences, 'difference')})`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<p>Left out: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(named, (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `, `)}</p>\n`;
}


/***/ }),

/***/ 851:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* unused harmony export escapeText */
/**
 * Template tag for HTML. Every value is escaped for element content and for attributes in double quotes, so a template always
 * writes those quotes and never puts a value into a tag, a script or a style.
 */
function markup(strings, ...values) {
    let html = strings[0] ?? '';
    for (const [at, value] of values.entries())
        html += render(value) + (strings[at + 1] ?? '');
    return { html };
}
/** Several pieces, with one between each two. */
function joined(pieces, between) {
    return { html: pieces.map(({ html }) => html).join(between.html) };
}
/** HTML that Loom itself wrote or escaped already, such as its own style. Never for what a job, a user or a file says. */
function trusted(html) {
    return { html };
}
function render(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return escapeText(value);
    return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}
// What would end a text or an attribute, what no HTML file may hold, and what would reorder the text around it (Trojan Source).
const special = /[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for element content and quoted attributes. Control characters become visible: NUL is `␀`, U+202E is `⟨U+202E⟩`. */
function escapeText(text) {
    return text.replace(special, (character) => {
        const code = character.charCodeAt(0);
        if (code < 0x20)
            return entities[character] ?? String.fromCharCode(0x2400 + code);
        return entities[character] ?? `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
    });
}


/***/ }),

/***/ 263:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zH: () => (/* binding */ beginPage),
  Be: () => (/* binding */ endPage),
  H_: () => (/* binding */ pageMark)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/js/report/html/markup.js
var markup = __webpack_require__(851);
;// CONCATENATED MODULE: ./build/js/report/html/script.js
/** Only adds to a page that is whole without it: a box that finds jobs by name, and links that unfold what they lead to. */
const script = `
const $ = (selector) => [...document.querySelectorAll(selector)]
const jobs = $('.job')
if (jobs.length > 8) {
  const label = document.createElement('label')
  const box = document.createElement('input')
  box.type = 'search'
  box.autocomplete = 'off'
  label.append('Find a job ', box)
  const found = document.createElement('output')
  label.append(' ', found)
  document.querySelector('#failed, #jobs').after(label)
  label.className = 'find'
  box.addEventListener('input', () => {
    const wanted = box.value.trim().toLowerCase()
    let count = 0
    for (const one of $('[data-name]')) {
      one.hidden = !one.dataset.name.toLowerCase().includes(wanted)
      if (!one.hidden && one.matches('.job')) count += 1
    }
    found.value = wanted === '' ? '' : count + ' of ' + jobs.length
  })
}
const unfold = () => {
  const target = document.getElementById(location.hash.slice(1))
  const job = target && target.closest('.job')
  if (!job) return
  job.hidden = false
  job.open = true
  job.scrollIntoView()
}
addEventListener('hashchange', unfold)
unfold()
`;

;// CONCATENATED MODULE: ./build/js/report/html/palette.js
const light = {
    ground: '#ffffff',
    surface: '#f6f7f9',
    line: '#d4d9df',
    text: '#1c2128',
    quiet: '#57606a',
    link: '#0757b8',
    tones: { good: '#1a7037', bad: '#b7202a', odd: '#855600', idle: '#57606a' },
    fronts: '#1c2128 #a31621 #0f5c28 #704600 #0a4da3 #6b32a8 #075a64 #4c545d #4c545d'.split(' '),
    backs: '#d9dee4 #ffdedb #d3f3da #fbefb5 #d9e8ff #f0e2ff #d0f0f3 #e8ebef #dfe3e8'.split(' '),
};
const dark = {
    ground: '#10141a',
    surface: '#181d25',
    line: '#363e48',
    text: '#e3e8ee',
    quiet: '#9aa4af',
    link: '#6cb0ff',
    tones: { good: '#4cc169', bad: '#ff7f79', odd: '#e0ab3d', idle: '#9aa4af' },
    fronts: '#b3bcc6 #ff958f #5fd07c #e5b84f #82bcff #d0a8ff #5bcad6 #e3e8ee #a9b3bd'.split(' '),
    backs: '#252c35 #4c1719 #12381e #3d2f05 #10305c #35225a #073840 #39424d #2d353f'.split(' '),
};

;// CONCATENATED MODULE: ./build/js/report/html/style.js

const colours = light.fronts.map((_, at) => at);
function variables({ fronts, backs, tones, ...plain }) {
    const named = [
        ...Object.entries({ ...plain, ...tones }),
        ...fronts.map((colour, at) => [`f${at}`, colour]),
        ...backs.map((colour, at) => [`b${at}`, colour]),
    ];
    return named.map(([name, colour]) => `--${name}:${String(colour)}`).join(';');
}
/** The style of every page that Loom writes. Its classes are all that a page may use: the policy allows no other style. */
const style = `
:root{color-scheme:light dark;${variables(light)}}
@media (prefers-color-scheme:dark){:root{${variables(dark)}}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;max-width:76rem;padding:1.5rem 1.25rem 4rem;background:var(--ground);color:var(--text);font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
code,pre,.number,.graph text,.row>a,.chip,td{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace}
code,pre,.number,.row>a,.chip,td{font-size:13px}
h1,h2,h3,p,dl,dd,ol,ul,pre{margin:0}
ol,ul{padding:0;list-style:none}
h2{font-size:1.2rem;margin:2.25rem 0 .75rem}
h3{font-size:1rem;font-weight:600}
a{color:var(--link)}
.name,code{unicode-bidi:isolate}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
[hidden]{display:none!important}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
.good{--tone:var(--good)}.bad{--tone:var(--bad)}.odd{--tone:var(--odd)}.idle{--tone:var(--idle)}
.mark{color:var(--tone);font-weight:700}
.note,.gap,.stage,.count,.kind,.hint,.end,footer{color:var(--quiet)}
.note,.gap,.count,.hint,.end,.stage,footer{font-size:.87rem;font-weight:400}

header{border-left:6px solid var(--tone);padding-left:1.1rem}
h1{font-size:2.1rem;line-height:1.2;color:var(--tone)}
.counts{font-size:1.1rem}
.failing{margin-top:.35rem}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:.7rem 1.5rem;margin-top:1.1rem}
dt{color:var(--quiet);font-size:.8rem}
.changes{margin-top:1rem}
.changes .kind{display:inline-block;min-width:6rem}
.notice{border-left:3px solid var(--odd);background:var(--surface);padding:.4rem .7rem;margin:.6rem 0;white-space:pre-line}
nav{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin-top:1.5rem;padding:.55rem 0;border-block:1px solid var(--line)}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.75rem}

.scroll{overflow:auto;padding:2px}
.tall{max-height:70vh}
.graph{display:block;font-size:13px}
.graph text{fill:var(--text)}
.graph text.stage{fill:var(--quiet);font-weight:600}
.graph text.mark{fill:var(--tone)}
.node rect{fill:var(--surface);stroke:var(--tone);stroke-width:1.5}
.node:hover rect{stroke-width:2.5}
.need{fill:none;stroke:var(--quiet);stroke-width:1.25;opacity:.7}
h3.stage{margin:.9rem 0 .35rem;font-weight:600}
.chips{display:flex;flex-wrap:wrap;gap:.3rem;content-visibility:auto;contain-intrinsic-size:auto 12rem}
.chip{display:inline-block;max-width:14rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;padding:.05rem .45rem;border:1px solid var(--tone);border-radius:4px;background:var(--surface);color:var(--tone);text-decoration:none;font-size:12px}
.chip.good{border-color:var(--line)}

.row{display:grid;grid-template-columns:minmax(7rem,15rem) 1fr 5.5rem;gap:.75rem;align-items:center;content-visibility:auto;contain-intrinsic-size:auto 1.5rem;padding:2px}
.axis{position:sticky;top:0;background:var(--ground)}
.row>a{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;color:inherit;text-decoration:none}
.row>a:hover{text-decoration:underline}
.row>.end{text-align:right;white-space:nowrap}
.row svg{display:block;overflow:visible}
.row text{fill:var(--quiet);font-size:12px}
.row line{stroke:var(--line)}
.bar{fill:var(--tone)}
.bar.earlier{opacity:.55}
.find{display:block;margin-bottom:.75rem}
.find input{font:inherit;color:inherit;background:var(--surface);border:1px solid var(--quiet);border-radius:4px;padding:.15rem .5rem;max-width:16rem}

.job{border:1px solid var(--line);border-radius:6px;margin:.45rem 0;content-visibility:auto;contain-intrinsic-size:auto 2.6rem}
.job.bad{border-left:4px solid var(--bad)}
summary{cursor:pointer}
.job>summary{display:flex;flex-wrap:wrap;gap:0 .9rem;align-items:baseline;padding:.4rem .8rem}
summary .end{margin-left:auto}
.job>summary::before,.step>summary::before,.attempt>summary::before{content:'▸';color:var(--quiet);font-size:.8rem}
[open]>summary::before{content:'▾'!important}
.job>summary,.step>summary,.attempt>summary{list-style:none}
summary::-webkit-details-marker{display:none}
.earlier>summary,.changes>summary,table+details>summary{color:var(--link)}
.steps{padding:.1rem .8rem .6rem;scroll-margin-top:4rem}
.reason{margin:.2rem 0 .5rem}
.step>summary,.attempt>summary{display:flex;gap:.6rem;align-items:baseline;padding:.2rem 0}
.step>summary code{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;min-width:0}
.step>summary .end{white-space:nowrap;padding-left:.5rem}
.step.bad>summary .end{color:var(--bad)}
.number{color:var(--quiet);white-space:nowrap}
.attempt{border-left:3px solid var(--line);padding-left:.7rem;margin:.3rem 0}
pre{white-space:pre-wrap;background:var(--surface);border-radius:4px;padding:.5rem .75rem;margin:.25rem 0;line-height:1.45;tab-size:8}
pre.command{background:none;border:1px solid var(--line)}
.gap{padding:.15rem .75rem}

.notices li{border-left:3px solid var(--tone);padding:.1rem .75rem;margin:.6rem 0}
.notices strong{color:var(--tone)}
.tests{margin:.4rem 0}
table{border-collapse:collapse;margin-bottom:.6rem}
th{text-align:left;font-weight:400;overflow-wrap:normal;color:var(--quiet);font-size:.87rem}
th,td{padding:.22rem 1.5rem .22rem 0;vertical-align:top;border-bottom:1px solid var(--line)}
.parity :is(p,ul,pre,table){margin-block:.4rem}
.parity :is(h3,h4){margin:1.1rem 0 .3rem}
.parity .a{color:var(--f6);font-weight:600}.parity .b{color:var(--f5);font-weight:600}
.identical,.equivalent{color:var(--good)}.diverged{color:var(--bad)}
.differs td{color:var(--odd);font-weight:600}

.bold{font-weight:700}.italic{font-style:italic}.underline{text-decoration:underline}.strike{text-decoration:line-through}
.underline.strike{text-decoration:underline line-through}
.dim:not([class*=f]){color:var(--quiet)}
.inverse{background:var(--text);color:var(--ground)}
${colours.map((at) => `.f${at}{color:var(--f${at})}.b${at}{background:var(--b${at})}`).join('')}

@media (max-width:40rem){
body{padding:1rem .8rem 3rem}
.row{grid-template-columns:minmax(5rem,7.5rem) 1fr 4rem;gap:.5rem}
.job>summary .end{margin-left:0;flex-basis:100%}
}
@media print{
:root{${variables(light)}}
body{max-width:none;padding:0;font-size:10pt}
nav,.find{display:none}
.tall{max-height:none}
.scroll{overflow:visible}
pre,.job{content-visibility:visible}
h2,h3,summary{break-after:avoid-page}
.row,tr{break-inside:avoid-page}
a{color:inherit;text-decoration:none}
}
`;

;// CONCATENATED MODULE: ./build/js/report/html/page.js




/** The first bytes of every page that Loom writes: by them it knows its own. */
const pageMark = '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="Loom ';
/**
 * The beginning of a page, up to what stands in `main`. The page may load nothing, send nothing, and run and apply only the one
 * script and the one style that are in it, whatever it holds: the policy names their hashes.
 */
function beginPage(title, version) {
    const policy = [
        "default-src 'none'",
        `style-src '${integrity(style)}'`,
        `script-src '${integrity(script)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return (0,markup/* markup */.PT) `${(0,markup/* trusted */.IZ)(pageMark)}${version}">
<meta http-equiv="Content-Security-Policy" content="${(0,markup/* trusted */.IZ)(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${(0,markup/* trusted */.IZ)(style)}</style>
</head>
<body>
`;
}
function endPage() {
    return (0,markup/* markup */.PT) `<script>${(0,markup/* trusted */.IZ)(script)}</script>\n</body>\n</html>\n`;
}
function integrity(content) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(content).digest('base64')}`;
}


/***/ })

};

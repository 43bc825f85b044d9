import { dark, light, type Palette } from './palette.ts'

const colours = light.fronts.map((_, at) => at)

function variables({ fronts, backs, tones, ...plain }: Palette): string {
  const named = [
    ...Object.entries({ ...plain, ...tones }),
    ...fronts.map((colour, at) => [`f${at}`, colour] as const),
    ...backs.map((colour, at) => [`b${at}`, colour] as const),
  ]
  return named.map(([name, colour]) => `--${name}:${String(colour)}`).join(';')
}

/** The style of every page that Loom writes. Its classes are all that a page may use: the policy allows no other style. */
export const style = `
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
`

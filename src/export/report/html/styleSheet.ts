import type { DiagramLanguage } from '../../../model/project'
import { BUNDLED_FAMILY, FACE_WEIGHT, fontStack, TEXT_STYLE } from '../../../scene/fontStack'
import { LIGHT } from '../../../scene/palette'
import type { Face } from '../../../scene/scene'
import { LATIN_RANGE } from '../../latinRange'

const FACES: readonly Face[] = ['body', 'strong', 'voice']
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/** @throws RangeError if a font is not base64. */
function fontFace(face: Face, data: string): string {
  if (!BASE64.test(data)) throw new RangeError(`the font of face ${face} is not base64`)
  return `@font-face{font-family:"${BUNDLED_FAMILY[face]}";font-weight:${FACE_WEIGHT[face]};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${LATIN_RANGE}}`
}

/** Declarations of diagram text: nothing moves glyphs together or apart, since layout has measured them. */
const drawnText = Object.entries(TEXT_STYLE)
  .map(([name, value]) => `${name}:${value}`)
  .join(';')

const rules = (language: DiagramLanguage): string => `
:root{color-scheme:light;font-family:${fontStack('body', language)};font-weight:500;font-size:15px;line-height:1.55;color:${LIGHT.ink};background:${LIGHT.surface};-webkit-text-size-adjust:100%;print-color-adjust:exact;-webkit-print-color-adjust:exact}
*{box-sizing:border-box}
body{margin:0}
h1,h2,h3,h4,th,dt,strong{font-weight:600}
h1,h2,h3,h4{line-height:1.25;margin:0;text-wrap:balance}
p,ul,ol,dl,figure,blockquote{margin:0}
.skip{position:absolute;left:-999em}
.skip:focus{left:16px;top:12px;background:${LIGHT.surface};padding:8px 12px}
a{color:inherit}
:focus-visible{outline:2px solid ${LIGHT.accent};outline-offset:2px}
.frame{display:grid;grid-template-columns:228px minmax(0,1fr);max-width:1320px;margin:0 auto}
nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:40px 20px 40px 28px;font-size:13px;line-height:1.4}
nav h2{font-size:13px;margin:0 0 8px;color:${LIGHT['ink-3']}}
nav ol{list-style:none;padding:0}
nav a{display:grid;grid-template-columns:22px 1fr;text-decoration:none;padding:5px 6px;border-radius:6px;margin-left:-6px}
nav a:hover{background:${LIGHT['tone-2']}}
nav a span:first-child{color:${LIGHT['ink-3']}}
main{min-width:0;padding:40px 36px 96px;border-left:1px solid ${LIGHT.rule}}
header{padding-bottom:8px}
header .kind{color:${LIGHT['ink-3']};font-size:15px}
h1{font-size:38px;letter-spacing:-0.01em;padding-bottom:14px;margin-bottom:20px;border-bottom:3px solid ${LIGHT.ink}}
h1 small{display:block;font-size:18px;font-weight:500;letter-spacing:0;color:${LIGHT['ink-2']};margin-top:6px}
section{margin-top:64px}
h2{font-size:24px;padding-bottom:8px;border-bottom:2px solid ${LIGHT.ink};display:flex;gap:14px}
h2 .number{color:${LIGHT['ink-3']}}
nav h2{border:0}
h3{font-size:18px;margin-top:40px}
h4{font-size:15px;margin-top:28px;display:flex;gap:8px;align-items:center}
h2,h3,h4{break-after:avoid}
main p,main ul.list,blockquote,dl.terms{margin-top:12px}
main p,ul.list{max-width:70ch}
p.lead{font-size:18px;line-height:1.45}
p.note,.notes{font-size:13px;color:${LIGHT['ink-2']}}
ul.list{padding-left:20px}
ul.list li{margin-top:4px}
blockquote{border-left:3px solid ${LIGHT.cu};padding-left:16px;font-family:${fontStack('voice', language)};font-weight:400;font-size:18px;line-height:1.4;max-width:60ch}
blockquote footer{font-family:${fontStack('body', language)};font-weight:500;font-size:13px;color:${LIGHT['ink-3']};margin-top:4px}
dl.terms>div{display:grid;grid-template-columns:184px minmax(0,1fr);gap:4px 20px;padding:6px 0;border-bottom:1px solid ${LIGHT.rule}}
dl.terms dt{font-size:13px;color:${LIGHT['ink-2']};padding-top:2px}
dl.terms dd{margin:0;max-width:70ch}
dl.terms dd p{margin:0}
dl.compact{display:grid;grid-template-columns:repeat(auto-fill,minmax(330px,1fr));column-gap:32px}
dl.compact>div{grid-template-columns:136px minmax(0,1fr)}
dl.facts{display:flex;flex-wrap:wrap;gap:16px 40px;margin-top:20px}
dl.facts dt{font-size:13px;font-weight:500;color:${LIGHT['ink-3']}}
dl.facts dd{margin:0;font-size:28px;line-height:1.2;font-weight:600}
ul.key{list-style:none;padding:0;margin-top:12px;columns:3 220px;column-gap:24px;font-size:14px}
ul.key li{display:grid;grid-template-columns:60px 1fr;align-items:center;min-height:28px;break-inside:avoid}
figure,.table{margin-top:32px}
figcaption,caption{font-size:13px;text-align:left;color:${LIGHT['ink-2']};padding-bottom:8px}
figcaption strong,caption strong{color:${LIGHT.ink};margin-right:8px}
.scroll{overflow-x:auto}
svg.drawn{display:block;max-width:100%;height:auto}
svg.drawn.broad{min-width:560px}
svg.drawn.sheet{min-width:860px}
svg.sign{flex:none;vertical-align:middle}
svg text{${drawnText}}
.notes{list-style:none;padding:0;margin-top:10px;columns:2 300px;column-gap:32px}
.notes li{break-inside:avoid;padding:1px 0}
table{border-collapse:collapse;width:100%;font-size:13.5px;line-height:1.45}
th,td{text-align:left;vertical-align:top;padding:7px 16px 7px 0;border-bottom:1px solid ${LIGHT.rule};min-width:3.2em;overflow-wrap:break-word}
td.wide,th.wide{min-width:12em}
td:last-child,th:last-child{padding-right:0}
thead th{font-size:12.5px;color:${LIGHT['ink-2']};border-bottom:1.5px solid ${LIGHT.ink};vertical-align:bottom}
.end{text-align:right;font-variant-numeric:tabular-nums}
.signed{display:inline-flex;gap:8px;align-items:baseline}
@media (max-width:900px){
.frame{display:block}
nav{position:static;max-height:none;padding:20px 20px 0}
nav ol{columns:2 200px}
main{padding:24px 20px 64px;border-left:0}
h1{font-size:28px}
section{margin-top:48px}
dl.terms>div,dl.compact>div{grid-template-columns:108px minmax(0,1fr);gap:12px}
dl.compact{grid-template-columns:1fr}
table.broad{min-width:720px}
dl.facts{gap:12px 28px}
dl.facts dd{font-size:23px}
}
@media print{
@page{size:A4;margin:18mm 16mm}
@page across{size:A4 landscape;margin:12mm}
:root{font-size:10pt}
.frame{display:block;max-width:none}
.skip{display:none}
nav{position:static;max-height:none;padding:0;break-after:page}
nav ol{columns:1}
main{padding:0;border:0}
header{break-after:page}
section{margin-top:32pt}
section.across{page:across;margin-top:0}
.scroll{overflow:visible}
svg.drawn,svg.drawn.broad,svg.drawn.sheet{min-width:0;max-height:165mm;width:auto}
table.broad{min-width:0}
figure,tr,dl.terms>div,blockquote,li{break-inside:avoid}
section.across figure+figure{break-before:page}
thead{display:table-header-group}
}
`

/** The style sheet of a report: the design language on white, with the bundled fonts inside [X45]. */
export function styleSheet(language: DiagramLanguage, fonts: Readonly<Partial<Record<Face, string>>>): string {
  const faces = FACES.flatMap((face) => {
    const data = fonts[face]
    return data === undefined ? [] : [fontFace(face, data)]
  })
  return faces.join('') + rules(language).trim()
}

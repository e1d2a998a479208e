import type { CatalogArea } from '../catalog'

const kinds = {
  pdf: '這是 PDF 檔案。請匯入藍圖檔案（JSON），或由這裡匯出的 PNG、SVG 圖片。',
  jpeg: '這是 JPEG 圖片，無法夾帶藍圖。請匯入由這裡匯出的 PNG、SVG 或 JSON。',
  gif: '這是 GIF 圖片，無法夾帶藍圖。請匯入由這裡匯出的 PNG、SVG 或 JSON。',
  webp: '這是 WebP 圖片，無法夾帶藍圖。請匯入由這裡匯出的 PNG、SVG 或 JSON。',
  zip: '這是 ZIP 壓縮檔，其中沒有在這裡產生的內容。請先解壓縮，或匯入藍圖檔案（JSON）。',
  'old-office': '這是舊格式的 Office 文件。請將試算表另存為 .xlsx，或匯入藍圖檔案（JSON）。',
  'protected-office': '這個檔案有密碼保護。請用原程式開啟，另存為不含密碼的 .xlsx，再重新匯入。',
  'old-workbook': '這是舊格式 .xls 的試算表。請開啟並另存為 .xlsx，再重新匯入。',
  'binary-workbook': '這是二進位格式 .xlsb 的試算表。請開啟並另存為 .xlsx，再重新匯入。',
  'open-document': '這是 OpenDocument 檔案。請開啟並將試算表另存為 .xlsx，再重新匯入。',
  word: '這是 Word 文件。請將其中的表格複製到試算表，另存為 .xlsx 後匯入。',
  slides: '這是簡報，無法讀回。請匯入藍圖檔案（JSON）或試算表（.xlsx）。',
  html: '這是網頁。請匯入藍圖檔案（JSON）。',
  xml: '這是 XML 檔案，但不是由這裡匯出的 SVG 圖片。',
  text: '這是文字檔，但不是藍圖檔案。藍圖檔案以大括號 { 開頭。',
  binary: '無法辨識這種檔案。請匯入藍圖檔案（JSON），或由這裡匯出的 PNG、SVG。',
}

const jsonKinds = {
  text: '文字',
  number: '數字',
  'yes-or-no': 'true 或 false',
  list: '清單',
  object: '物件',
  nothing: '空值',
}

const formats = {
  id: '識別碼：以字母開頭，其後最多 63 個字母、數字、連字號或底線',
  date: '日期，例如 2026-03-31',
  moment: 'UTC 時間，例如 2026-03-31T08:15:00Z',
  currency: '三個大寫字母的貨幣代碼，例如 TWD',
  'whole-number': '整數',
  'finite-number': '有限的數字',
  base64: 'base64 編碼的圖片',
  key: '由小寫字母、數字和連字號組成的鍵',
  'number-key': '整數',
  other: '此欄位允許的內容',
}

const rules = {
  'id-mismatch': (id: string) => `記錄自稱的識別碼是「${id}」，與它所在的鍵不一致。`,
  'id-repeated': (id: string) => `識別碼「${id}」用了兩次。請為其中一個換一個識別碼。`,
  'order-mismatch': (id: string) => `順序與記錄不一致：「${id}」必須在兩處各出現一次。`,
  'missing-reference': (id: string) => `指向「${id}」，但檔案中沒有它。`,
  'no-blueprint': () => '專案中沒有藍圖，至少要有一張。',
  'no-phase': () => '藍圖沒有階段，至少要有一個。',
  'phase-without-column': () => '階段沒有欄，至少要有一欄。',
  'column-unplaced': () => '此欄不屬於任何階段。請將它加入某個階段。',
  'column-placed-twice': (id: string) => `欄「${id}」出現了兩次。每一欄只能在一個階段中出現一次。`,
  'no-lane': () => '藍圖沒有泳道，至少要有一條。',
  'zone-order': () => '泳道的位置太低：順序應從實體證據、顧客行為到支援流程與資料泳道。',
  'cell-not-allowed': () => '只有指標泳道與備註泳道才有儲存格內容。',
  'data-lane-holds-step': () => '步驟位於資料泳道，而資料泳道不能放步驟。',
  'span-too-wide': (span: string) => `步驟跨 ${span} 欄，超出了最後一欄。`,
  'order-taken': (order: string) => `同一儲存格中有兩個步驟的次序都是 ${order}。`,
  'link-to-itself': () => '連線的兩端是同一個步驟。',
  'link-repeated': () => '已有意思相同的連線：步驟相同，類型相同。',
  'number-taken': (number: string) => `有兩個痛點的編號都是 ${number}。`,
  'weights-not-100': (sum: string) => `權重總和為 ${sum}，應為 100。`,
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`
const count = (n: number): string => n.toLocaleString('zh-TW')

export const zhTWFiles = {
  at: (path) => `位置 ${path}`,
  atWithin: (path, within) => `「${within}」（${path}）`,
  atCell: (sheet: string, row: number, column: string) =>
    `「${sheet}」${row > 0 ? `第 ${count(row)} 列` : ''}${column ? `，${column}` : ''}`,
  located: (place, problem) => `${place}：${problem}`,
  nothingChanged: '沒有匯入任何內容，既有的藍圖保持原樣。',
  repair: '請用文字編輯器改正檔案，或在原處重新匯出，然後再匯入。',

  repairSheet: '請在試算表中改正這些儲存格，儲存後重新匯入。',
  leftOutOfSheet: (n: number) => `試算表中有 ${count(n)} 處已略去：`,
  droppedKeys: (n) => `檔案中有 ${count(n)} 項內容是本程式不認得的，已略過：`,
  importAsNew: '匯入為新專案',
  importedAsCopy: (title) => `「${title}」已在這部裝置上，檔案已匯入為另一個新專案。`,

  problems: {
    'empty-file': () => '檔案是空的。請重新匯出藍圖。',
    'too-large': ({ sizeBytes, limitBytes }) =>
      `檔案有 ${megabytes(sizeBytes)}，最多可讀取 ${megabytes(limitBytes)}。請移除大型圖片，或拆分專案。`,
    'other-kind': ({ kind }) => kinds[kind],
    'not-utf8': () => '檔案的文字編碼不是 UTF-8。請用文字編輯器開啟，另存為 UTF-8。',
    'png-damaged': ({ offset }) => `PNG 檔案在第 ${count(offset)} 位元組處損毀。請從來源重新取得。`,
    'png-without-source': () =>
      '這是一張不含藍圖的 PNG。圖片經過編輯、通訊軟體傳送或複製後，其中的藍圖會遺失。請使用匯出的原檔，或 JSON。',
    'svg-damaged': ({ line, column }) =>
      `SVG 檔案在第 ${count(line)} 行第 ${count(column)} 字處損毀。請從來源重新取得。`,
    'svg-without-source': () => '這是一張不含藍圖的 SVG。有些程式在儲存時會移除其中的藍圖。請使用匯出的原檔，或 JSON。',
    'inflates-too-far': ({ limitBytes, limitRatio }) =>
      `檔案中壓縮的內容展開後超過 ${megabytes(limitBytes)} 或其自身的 ${count(limitRatio)} 倍。藍圖不會這樣，開啟此檔案並不安全。`,
    'workbook-damaged': () => '試算表已損壞：有一部分遺失或無法讀取。請用試算表程式開啟，重新儲存為 .xlsx。',
    'too-many-rows': ({ count: rows, limit }) =>
      `一張工作表有 ${count(rows)} 列，最多可讀取 ${count(limit)} 列。請刪除不需要的列，包括表格下方很遠處的列。`,
    'too-many-cells': ({ count: cells, limit }) =>
      `試算表橫跨 ${count(cells)} 個儲存格，最多可讀取 ${count(limit)} 個。請刪除不需要的工作表、列和欄。`,
    'no-text': () => '檔案中有些內容不是這種編碼的文字。請選擇另一種編碼，或在原來的程式中另存為 UTF-8。',
    'no-cells': () => '檔案中沒有任何內容。',
    'not-json': ({ line, column }) =>
      `從第 ${count(line)} 行第 ${count(column)} 字起不再是 JSON。檔案可能被截斷：請重新取得，或改正此處。`,
    'too-deep': ({ limit }) => `檔案的巢狀結構超過 ${count(limit)} 層。藍圖不會這樣，此檔案不是由本程式產生的。`,
    'too-many-values': ({ limit }) => `檔案含有超過 ${count(limit)} 個值，超出本程式的顯示能力。請拆分專案。`,
    'too-many-elements': ({ count: elements, limit }) =>
      `檔案含有 ${count(elements)} 個步驟、連線及其他記錄，最多可開啟 ${count(limit)} 個。請拆分專案。`,
    'reserved-key': ({ key }) => `名稱「${key}」是網頁語言的保留字，檔案中不允許使用。`,
    'duplicate-key': ({ key }) => `「${key}」在此出現了兩次，只能保留一個。請刪除或重新命名其中一個。`,
    'not-ours': () => '這是 JSON 檔案，但不是服務藍圖檔案：其中沒有 "format": "service-blueprint"。',
    'version-missing': () => '檔案沒有註明格式版本。請重新匯出。',
    'newer-version': ({ file, program }) =>
      `檔案的格式版本是 ${count(file)}，本程式最高可讀取版本 ${count(program)}。請重新載入頁面以取得最新程式，再匯入。`,
    'migration-failed': ({ file, program }) =>
      `檔案的格式版本是 ${count(file)}，無法升級到版本 ${count(program)}：檔案已損毀。`,
    missing: ({ key }) => `缺少「${key}」。`,
    'wrong-type': ({ expected, received }) => `應為${jsonKinds[expected]}，實際為${jsonKinds[received]}。`,
    'not-a-choice': ({ received, choices }) => `此處不能是「${received}」。可選：${choices}。`,
    'text-too-long': ({ length, limit }) => `文字有 ${count(length)} 個字元，最多允許 ${count(limit)} 個。`,
    'too-small': ({ received, limit }) => `${received} 太小，不能小於 ${limit}。`,
    'too-big': ({ received, limit }) => `${received} 太大，不能大於 ${limit}。`,
    'bad-format': ({ received, format }) => `「${received}」不是${formats[format]}。`,
    'broken-rule': ({ rule, detail }) => rules[rule](detail),
    'unknown-reference': ({ text, sheet }) => `「${text}」不在工作表「${sheet}」中。請在那裡新增，或改寫為已有的名稱。`,
    'ambiguous-reference': ({ text, sheet }) =>
      `「${text}」在工作表「${sheet}」中出現多次。請在其後的方括號中寫明識別碼。`,
    'repeated-id': ({ id }) => `識別碼「${id}」出現兩次，這一列作為新的一項匯入。`,
    'unknown-column': ({ heading }) => `「${heading}」不是這裡的欄，已略去。`,
    'row-left-out': () => '這一列已略去：它所屬的內容已不存在。',
    'gave-up': ({ seconds }) => `讀取檔案超過 ${count(seconds)} 秒，已停止。請關閉其他分頁後再試，或拆分專案。`,
    'import-failed': ({ detail }) =>
      detail === '' ? '瀏覽器無法讀取此檔案。請再試一次。' : `瀏覽器無法讀取此檔案（${detail}）。請再試一次。`,
  },
} satisfies CatalogArea<'files'>

import type { Status } from '../domain/dataset';
import type { Confidence, Extent, Kind, PositionMethod, TargetType } from '../domain/records';

const kinds: Record<Kind, string> = {
  port: '口岸',
  zone: '片區',
  'industrial-park': '產業園區',
  park: '公園',
  greenway: '綠道',
  bridge: '橋樑',
  tunnel: '隧道',
  road: '道路',
  'railway-station': '鐵路車站',
  railway: '鐵路',
  'metro-station': '地鐵站',
  'metro-line': '地鐵線',
  'shopping-area': '消費街區',
  venue: '場館',
  'finance-area': '金融園區',
  energy: '能源設施',
  health: '健康產業',
  community: '社區設施',
};

const statuses: Record<Status, string> = {
  met: '已完成',
  'met-late': '逾期完成',
  partly: '部分完成',
  'under-way': '進行中',
  missed: '未達標',
  'no-evidence': '未見結果',
};

const statusNotes: Record<Status, string> = {
  met: '有註明日期的來源顯示目標已達到。',
  'met-late': '有註明日期的來源顯示目標在 2024 年之後才完成。',
  partly: '有來源顯示目標完成了一部分，或相近的項目已完成。',
  'under-way': '有來源顯示工程或工作在報告之後仍在進行。',
  missed: '有來源顯示到 2024 年底未達到目標。',
  'no-evidence': '沒有找到說明結果的來源。這不等於沒有完成。',
};

const extents: Record<Extent, string> = {
  sites: '已點名地點',
  district: '全區',
  'not-published': '地點未公布',
};

const targetTypes: Record<TargetType, string> = {
  quantity: '數字指標',
  deliverable: '具名項目',
  policy: '政策措施',
};

const methods: Record<PositionMethod, string> = {
  'official-outline': '按官方界線',
  measured: '由多個來源定位',
  'between-landmarks': '按周邊地標推定',
  sketch: '示意草繪',
  unknown: '位置不明',
};

const confidences: Record<Confidence, string> = {
  high: '可信度高',
  medium: '可信度中',
  low: '可信度低',
};

/** The interface in Traditional Chinese: the source language, whose shape is the type of the others. */
export const zhHant = {
  title: '羅湖 2024 行動地圖',
  subtitle: '十大行動：承諾了什麼、在哪裏、結果如何',
  languageName: '繁體中文',
  languageShort: '繁',
  skipToList: '跳到地點清單',
  panelLabel: '行動、地點與目標',
  mapLabel: '地圖',
  separator: '、',
  colon: '：',
  dataAsOf: (date: string) => `資料截至 ${date}`,
  language: '語言',
  theme: { switchTo: { light: '切換至淺色', dark: '切換至深色' } },
  filter: {
    heading: '十大行動',
    clear: '清除篩選',
    columns: { targets: '目標', sites: '地點' },
    total: '合計',
    totalHint: (count: string) => `其中 ${count} 處可在地圖上指出；一處地點可屬多項行動。`,
    counts: (targets: string, sites: string) => `${targets} 項目標，${sites} 處地點`,
    action: (order: number) => `行動 ${order}`,
    chosen: (names: string) => `篩選：${names}`,
    remove: (name: string) => `移除篩選：${name}`,
    collapse: '收起行動清單',
    expand: '展開行動清單',
  },
  list: {
    heading: '地點',
    shown: (count: string) => `顯示 ${count} 處地點`,
    located: '在地圖上',
    unlocated: '位置未公布',
    unlocatedHint: '報道點了名，但找不到可靠位置，因此地圖上沒有標記。',
    placeless: '沒有地點的目標',
    placelessHint: '適用於全區，或具體地點從未公布。',
    coverage: (placed: string, all: string) => `${all} 項目標中有 ${placed} 項可在地圖上指出`,
    none: '這項行動沒有點名任何地點。',
    background: '2023 年回顧',
    targetsOf: '這項行動的目標',
  },
  site: {
    back: '返回清單',
    close: '關閉',
    details: '詳情',
    targets: '2024 年目標',
    noTarget: '2024 年的目標沒有點名這處地點；它出現在報道對 2023 年的回顧。',
    reviews: '2023 年回顧',
    reviewHint: '以下是 2023 年的成果，不是 2024 年的目標。',
    position: '位置',
    accuracy: (distance: string) => `誤差約 ${distance}以內`,
    unknownPosition: '位置未公布，地圖上沒有標記。',
    showOnMap: '在地圖上顯示',
    size: '大小',
    drawnLength: (value: string) => `繪圖長度約 ${value}`,
    drawnArea: (value: string) => `繪圖面積約 ${value}`,
    publishedSize: (value: string) => `公布數字 ${value}`,
    aliases: '又稱',
    namedElsewhere: '報道沒有點名這處地點，名稱來自其他來源。',
    positionSources: '位置來源',
  },
  target: {
    figure: '報道所列',
    meaning: '意思是',
    action: '所屬行動',
    baseline: (year: number) => `${year} 年結果`,
    baselineHint: '同一指標的上年結果，僅供比較。',
    outcomes: '結果',
    reported: '公布結果',
    noOutcome: '沒有找到說明結果的來源。這不等於沒有完成。',
    noOutcomeAsOf: (date: string) => `查找截至 ${date}`,
    where: '地點',
    asOf: (date: string) => `截至 ${date}`,
    type: '類別',
    note: '備註',
    paragraph: (number: number) => `報道第 ${number} 段`,
  },
  action: {
    paragraph: (number: number) => `報道第 ${number} 段`,
  },
  source: {
    heading: '來源',
    article: '原文',
    published: (date: string) => `${date} 發布`,
    retrieved: (date: string) => `${date} 查閱`,
    external: '在新分頁開啟',
  },
  comparator: { '=': '', '>=': '或以上', '>': '超過' },
  kinds,
  statuses,
  statusNotes,
  extents,
  targetTypes,
  methods,
  confidences,
  sheet: { handle: '調整面板高度', expand: '展開面板', collapse: '收起面板' },
  legend: { heading: '圖例', sites: '地點', base: '底圖', statuses: '結果狀態' },
  notices: {
    loadingMap: '正在載入地圖…',
    noWebgl: '這個瀏覽器未能使用 WebGL，因此無法繪製地圖。清單和詳情照常可用。',
    worker: '地圖程式未能啟動。清單和詳情照常可用。',
    lost: '地圖暫時中斷，正在重新繪製。',
    error: '這個頁面出了問題。',
    reload: '重新載入',
  },
  about: {
    heading: '關於',
    unofficial:
      '本圖為規劃項目示意圖，並非官方地圖，未經審圖，無審圖號，不具法律效力；界線僅供參考。',
    datum: '座標為 WGS 84。',
    counting: '每項目標只屬一項行動，只計一次；地點可同時屬於多項行動。',
  },
};

/** Every other language has this shape: a missing text is a compile error. */
export type Messages = typeof zhHant;

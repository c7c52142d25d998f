/** Texts of the editor; the public page does not load them. */
export interface CurateMessages {
  readonly title: string;
  readonly intro: string;
  readonly noToken: string;
  readonly loading: string;
  readonly unreachable: string;
  readonly undo: string;
  readonly redo: string;
  readonly save: string;
  readonly back: string;
  readonly cancel: string;
  readonly close: string;
  readonly add: string;
  readonly remove: string;
  readonly optional: string;
  readonly filter: string;
  readonly language: string;
  readonly theme: string;
  readonly page: string;
  readonly otherProblems: string;
  readonly recordProblems: string;
  readonly checking: string;
  readonly allRight: string;
  readonly derived: string;
  readonly delete: string;
  readonly discardOne: string;
  readonly showOnMap: string;
  readonly tabs: {
    readonly sites: string;
    readonly targets: string;
    readonly sources: string;
    readonly base: string;
    readonly text: string;
  };
  readonly fresh: {
    readonly site: string;
    readonly target: string;
    readonly source: string;
    readonly base: string;
  };
  readonly field: {
    readonly id: string;
    readonly nameHant: string;
    readonly nameHans: string;
    readonly nameEn: string;
    readonly aliases: string;
    readonly kind: string;
    readonly targets: string;
    readonly reviews: string;
    readonly summaryHant: string;
    readonly summaryEn: string;
    readonly publishedLength: string;
    readonly publishedArea: string;
    readonly crossDistrict: string;
    readonly namedElsewhere: string;
    readonly method: string;
    readonly accuracy: string;
    readonly confidence: string;
    readonly positionSources: string;
    readonly noteHant: string;
    readonly noteEn: string;
    readonly paragraph: string;
    readonly printed: string;
    readonly alsoPrinted: string;
    readonly titleHant: string;
    readonly titleEn: string;
    readonly type: string;
    readonly comparator: string;
    readonly value: string;
    readonly unit: string;
    readonly baseline: string;
    readonly year: string;
    readonly extent: string;
    readonly sites: string;
    readonly status: string;
    readonly asOf: string;
    readonly reported: string;
    readonly sources: string;
    readonly title: string;
    readonly lang: string;
    readonly publisherHant: string;
    readonly publisherEn: string;
    readonly address: string;
    readonly published: string;
    readonly retrieved: string;
    readonly licence: string;
    readonly class: string;
    readonly rank: string;
    readonly more: string;
    readonly action: string;
    readonly file: string;
    readonly outcomes: string;
  };
  readonly newId: {
    readonly wrong: string;
    readonly taken: string;
  };
  readonly pick: {
    readonly none: string;
    readonly more: (count: string) => string;
  };
  readonly outcome: {
    readonly add: string;
    readonly remove: string;
    readonly none: string;
  };
  readonly section: {
    readonly words: string;
    readonly links: string;
    readonly place: string;
    readonly figure: string;
  };
  readonly draw: {
    readonly heading: string;
    readonly look: string;
    readonly edit: string;
    readonly point: string;
    readonly line: string;
    readonly area: string;
    readonly cut: string;
    readonly snap: string;
    readonly further: string;
    readonly clear: string;
    readonly notCut: string;
    readonly hint: {
      readonly look: string;
      readonly edit: string;
      readonly point: string;
      readonly line: string;
      readonly area: string;
      readonly cut: string;
    };
  };
  readonly typed: {
    readonly heading: string;
    readonly hint: string;
    readonly datum: string;
    readonly wgs84: string;
    readonly gcj02: string;
    readonly bd09: string;
    readonly askDatum: string;
    readonly shape: string;
    readonly apply: string;
    readonly tooFew: string;
    readonly line: (line: string) => string;
  };
  readonly saving: {
    readonly heading: string;
    readonly none: string;
    readonly write: string;
    readonly newFile: string;
    readonly gone: string;
    readonly refused: string;
    readonly done: string;
    readonly discardAll: string;
    /** What has become of a position. */
    readonly position: {
      readonly set: string;
      readonly removed: string;
      readonly redrawn: string;
      readonly moved: (away: string) => string;
    };
  };
  readonly conflict: {
    readonly heading: string;
    readonly explain: string;
    readonly theirs: string;
    readonly mine: string;
    readonly nowGone: string;
  };
  readonly confirm: {
    readonly yes: string;
    readonly delete: (name: string) => string;
    readonly discard: (name: string) => string;
    readonly discardAll: (count: string) => string;
  };
  readonly suggestion: {
    readonly heading: string;
    readonly drop: string;
    readonly accept: string;
    readonly decline: string;
    readonly old: string;
    readonly new: string;
    readonly why: string;
    readonly unknown: string;
    readonly moved: string;
    readonly distance: (distance: string) => string;
  };
  readonly changes: (count: string) => string;
  readonly problems: (count: string) => string;
}

export const zhHant: CurateMessages = {
  title: '策展：羅湖 2024 行動地圖',
  intro: '在地圖上改正位置、加入地點和結果；寫入 geo/ 之前不會改動任何檔案。',
  noToken: '請用 npm run curate 印出的完整地址打開這一頁。',
  loading: '正在載入……',
  unreachable: '編輯器的伺服器沒有回應：',
  undo: '復原',
  redo: '重做',
  save: '檢視並儲存……',
  back: '返回清單',
  cancel: '取消',
  close: '關閉',
  add: '加入',
  remove: '移除',
  optional: '可不填',
  filter: '尋找',
  language: '語言',
  theme: '淺色／深色',
  page: '讀者看到的頁面',
  otherProblems: '其他檔案的問題',
  recordProblems: '這一項的其他問題',
  checking: '正在檢查……',
  allRight: '全部規則通過',
  derived: '簡體（自動）',
  delete: '刪除……',
  discardOne: '放棄這一項的改動……',
  showOnMap: '在地圖上顯示',
  tabs: {
    sites: '地點',
    targets: '目標和結果',
    sources: '來源',
    base: '底圖',
    text: '原文',
  },
  fresh: {
    site: '新地點',
    target: '新目標',
    source: '新來源',
    base: '新底圖要素',
  },
  field: {
    id: '識別碼',
    nameHant: '名稱（繁體）',
    nameHans: '名稱（簡體，只在自動轉換不對時填）',
    nameEn: '名稱（英文）',
    aliases: '別名（每行一個）',
    kind: '類別',
    targets: '所屬目標',
    reviews: '2023 年回顧',
    summaryHant: '簡介（繁體）',
    summaryEn: '簡介（英文）',
    publishedLength: '公布的長度（米）',
    publishedArea: '公布的面積（平方米）',
    crossDistrict: '伸出羅湖區外',
    namedElsewhere: '文章沒有點名，名稱出自其他來源',
    method: '如何定位',
    accuracy: '準確度（米，半徑）',
    confidence: '把握',
    positionSources: '位置的來源',
    noteHant: '說明（繁體）',
    noteEn: '說明（英文）',
    paragraph: '段落',
    printed: '原文數字或名稱',
    alsoPrinted: '同句其他數字（每行一個）',
    titleHant: '標題（繁體）',
    titleEn: '標題（英文）',
    type: '類型',
    comparator: '比較',
    value: '數值',
    unit: '單位',
    baseline: '上一年的數字',
    year: '年份',
    extent: '範圍',
    sites: '地點',
    status: '結果',
    asOf: '日期',
    reported: '公布的數值',
    sources: '來源',
    title: '標題（按原文）',
    lang: '語言',
    publisherHant: '發布者（繁體）',
    publisherEn: '發布者（英文）',
    address: '網址',
    published: '發布日期',
    retrieved: '查閱日期',
    licence: '授權',
    class: '分類',
    rank: '重要程度（1 最高）',
    more: '其他屬性',
    action: '行動',
    file: '檔案',
    outcomes: '結果',
  },
  newId: {
    wrong: '只可用小寫字母 a–z、數字和連字號，例如 reading-garden。',
    taken: '已有地點用這個識別碼。',
  },
  pick: {
    none: '找不到',
    more: (count) => `還有 ${count} 項：再輸入幾個字。`,
  },
  outcome: {
    none: '未有結果',
    add: '加入結果',
    remove: '移除這個結果',
  },
  section: {
    words: '名稱和文字',
    links: '目標和回顧',
    place: '位置',
    figure: '數字',
  },
  draw: {
    heading: '在地圖上畫',
    look: '瀏覽',
    edit: '編輯',
    point: '點',
    line: '線',
    area: '面',
    cut: '切開',
    snap: '吸附到道路、鐵路、水岸和車站',
    further: '作為另一部分加入',
    clear: '移除位置',
    notCut: '這條線沒有把它切開：要橫過整個面，或橫過線。',
    hint: {
      look: '選一個工具來畫。',
      edit: '拖動頂點；拖動中點加入頂點；右鍵刪除頂點。',
      point: '在地圖上點一下。',
      line: '逐點點擊；再點最後一點或按 Enter 完成。',
      area: '逐點點擊；再點起點或按 Enter 完成。',
      cut: '畫一條橫過它的線。',
    },
  },
  typed: {
    heading: '輸入或貼上坐標',
    hint: '每行一個坐標，經度、緯度次序不拘；空行分開各部分。',
    datum: '坐標來自',
    wgs84: 'GPS、OpenStreetMap、本資料（WGS 84）',
    gcj02: '高德、騰訊（GCJ-02）',
    bd09: '百度（BD-09）',
    askDatum: '請先說明坐標來自哪裏：不同地圖相差 500 至 1,300 米。',
    shape: '畫成',
    apply: '套用',
    tooFew: '位置太少：線至少兩個，面至少三個。',
    line: (line) => `第 ${line} 行：`,
  },
  saving: {
    heading: '將會寫入的改動',
    none: '沒有改動。',
    write: '寫入',
    newFile: '新檔案',
    gone: '刪除',
    refused: '沒有寫入：這些問題要先改好。',
    done: '已寫入。',
    discardAll: '全部放棄……',
    position: {
      set: '已定位',
      removed: '不再在地圖上',
      redrawn: '重新畫過',
      moved: (away) => `移動：${away}`,
    },
  },
  conflict: {
    heading: '有人已改動同一個檔案',
    explain: '沒有寫入。左邊「−」是現在檔案裏的，「+」是你的。',
    theirs: '用他們的，放棄我的',
    mine: '在其上保留我的',
    nowGone: '檔案已被刪除。',
  },
  confirm: {
    yes: '確定',
    delete: (name) => `刪除「${name}」？儲存之前可以復原。`,
    discard: (name) => `放棄「${name}」的改動？可以復原。`,
    discardAll: (count) => `放棄 ${count} 個檔案的全部改動？可以復原。`,
  },
  suggestion: {
    heading: '讀者的建議',
    drop: '把讀者的建議檔案拖到這裏',
    accept: '接受',
    decline: '不接受',
    old: '現在',
    new: '建議',
    why: '理由',
    unknown: '這個檔案不是位置建議，或指向不存在的地點。',
    moved: '建議提出之後，地點已經移動過。',
    distance: (distance) => `相距 ${distance}`,
  },
  changes: (count) => `${count} 個檔案有改動`,
  problems: (count) => `${count} 個問題`,
};

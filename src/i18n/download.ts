import type { DownloadFormat } from '../domain/export/file-name';
import type { Language } from '../domain/language';

interface DownloadMessages {
  readonly places: (count: string) => string;
  readonly targets: (count: string) => string;
  /** What each format is for. */
  readonly formats: Readonly<Record<DownloadFormat, string>>;
  /** GPX holds positions only. */
  readonly withoutPosition: (count: string) => string;
  readonly saved: (name: string) => string;
  readonly failed: string;
  readonly contents: string;
  readonly allFiles: string;
}

const MESSAGES: Readonly<Record<Language, DownloadMessages>> = {
  'zh-Hant': {
    places: (count) => `列表中的 ${count} 處地點`,
    targets: (count) => `列表中的 ${count} 項目標`,
    formats: {
      csv: '試算表',
      geojson: 'QGIS、geojson.io',
      kml: 'Google Earth',
      gpx: '導航裝置和應用程式',
      json: '程式',
    },
    withoutPosition: (count) => `GPX 不含位置不明的 ${count} 處地點。`,
    saved: (name) => `已儲存：${name}`,
    failed: '未能製作檔案。請再試一次，或使用下面的檔案。',
    contents: '每筆記錄都有行動、數字、段落、狀態和日期、位置誤差、來源、授權。WGS 84，CC BY 4.0。',
    allFiles: '全部資料',
  },
  'zh-Hans': {
    places: (count) => `列表中的 ${count} 处地点`,
    targets: (count) => `列表中的 ${count} 项目标`,
    formats: {
      csv: '电子表格',
      geojson: 'QGIS、geojson.io',
      kml: 'Google Earth',
      gpx: '导航设备和应用',
      json: '程序',
    },
    withoutPosition: (count) => `GPX 不含位置不明的 ${count} 处地点。`,
    saved: (name) => `已保存：${name}`,
    failed: '未能生成文件。请重试，或使用下面的文件。',
    contents:
      '每条记录都有行动、数字、段落、状态和日期、位置误差、来源、许可协议。WGS 84，CC BY 4.0。',
    allFiles: '全部数据',
  },
  en: {
    places: (count) => `The ${count} ${count === '1' ? 'place' : 'places'} listed`,
    targets: (count) => `The ${count} ${count === '1' ? 'target' : 'targets'} listed`,
    formats: {
      csv: 'spreadsheets',
      geojson: 'QGIS, geojson.io',
      kml: 'Google Earth',
      gpx: 'GPS devices',
      json: 'programs',
    },
    withoutPosition: (count) =>
      `GPX leaves out ${count} ${count === '1' ? 'place' : 'places'} without a known position.`,
    saved: (name) => `Saved: ${name}`,
    failed: 'The file could not be made. Try again, or take one of the files below.',
    contents:
      'Each record has action, figure, paragraph, status and date, accuracy, sources and licence. WGS 84, CC BY 4.0.',
    allFiles: 'All data',
  },
};

/** The texts of the download menu. */
export function downloadMessages(lang: Language): DownloadMessages {
  return MESSAGES[lang];
}

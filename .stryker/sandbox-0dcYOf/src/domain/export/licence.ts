/** Terms of the project's own records (`geo/<report>/`), as every exported record states them. */
// @ts-nocheck

export const LICENCE = {
  /** SPDX identifier. */
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Whom to name when the records are used. */
export const ATTRIBUTION = '羅湖 2024 行動地圖 Luohu 2024 Action Map';

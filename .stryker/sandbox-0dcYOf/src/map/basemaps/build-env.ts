// @ts-nocheck
import type { BaseMapEnv } from './config';

/** The variables of this build. The only place that reads them. */
export const BUILD_ENV: BaseMapEnv = {
  VITE_OPENFREEMAP: import.meta.env.VITE_OPENFREEMAP,
  VITE_OPENFREEMAP_URL: import.meta.env.VITE_OPENFREEMAP_URL,
  VITE_PMTILES_URL: import.meta.env.VITE_PMTILES_URL,
};

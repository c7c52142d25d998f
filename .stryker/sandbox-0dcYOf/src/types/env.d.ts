// @ts-nocheck
interface ImportMetaEnv {
  /** Address of the empty form for a new issue; when it is set, mistakes can be reported there. */
  readonly VITE_ISSUES_URL?: string;
  /** `1` offers the online street map of OpenFreeMap. */
  readonly VITE_OPENFREEMAP?: string;
  /** Folder of the styles `positron` and `dark` on a server of OpenFreeMap's kind; offers it too. */
  readonly VITE_OPENFREEMAP_URL?: string;
  /** PMTiles file with Protomaps' layers, absolute or relative to the page; offers it. */
  readonly VITE_PMTILES_URL?: string;
  /** `off` keeps nothing for times without a network and removes what earlier builds kept. */
  readonly VITE_OFFLINE?: string;
}

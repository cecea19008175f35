/** Constants that the build puts in (src/hosts/datasetPlugin.ts). Empty strings where no dataset was compiled. */

/** Address of the dataset, relative to the page. */
declare const __DATASET_URL__: string
/** `version` of the dataset that this build belongs to. */
declare const __DATASET_VERSION__: string
/** SHA-256, hex, of the bytes at `__DATASET_URL__`. */
declare const __DATASET_SHA256__: string

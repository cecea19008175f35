/** SHA-256, hex, of the dataset that this build belongs to; put in by src/hosts/datasetPlugin.ts. */
declare const __DATASET_SHA256__: string

/** The dataset that this build belongs to: version, and SHA-256 of its columns, hex; put in by src/hosts/datasetPlugin.ts. */
declare const __DATASET__: { readonly version: string; readonly sha256: string }

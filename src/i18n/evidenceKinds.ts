/** The tables whose rows stand for a passage of an article; the store's evidence tables are these. */
export type EvidenceKind =
  | 'observations'
  | 'investments'
  | 'parkClusters'
  | 'rankings'
  | 'honours'
  | 'measures'
  | 'mentions'

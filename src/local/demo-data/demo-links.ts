/** Sharing links of the demo libraries. Region Uppsala's stand in its routine; KTH's routine only names its templates (K-25, K-65). */
export const kthMinutesLinks = {
  skola: 'https://kth.sharepoint.com/:w:/s/miljoledning/EdKallelseOchDagordningSkolorUF?e=mall01',
  central: 'https://kth.sharepoint.com/:w:/s/miljoledning/EdKallelseOchDagordningCentralt?e=mall02',
} as const;

/** KTH's template of a presentation (K-26). */
export const kthPresentationLink = 'https://kth.sharepoint.com/:p:/s/miljoledning/EdPowerpointLedningensGenomgang?e=mall03';

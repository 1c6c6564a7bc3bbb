/** Sharing links of the demo libraries. Region Uppsala's stand in its routine; KTH's routine only names its templates (K-25, K-65). */
export const kthMinutesLinks = {
  skola: 'https://kth.sharepoint.com/:w:/s/miljoledning/EdKallelseOchDagordningSkolorUF?e=mall01',
  central: 'https://kth.sharepoint.com/:w:/s/miljoledning/EdKallelseOchDagordningCentralt?e=mall02',
} as const;

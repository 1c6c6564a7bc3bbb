/** The two organisations of the local mode: each a tenant of its own, as in Entra ID. */
export const organisations = {
  uppsala: {
    tenantId: '5b1f2d3e-0c4a-4a55-9d52-6f1f6c1a0001',
    name: 'Region Uppsala',
    routineId: 'region-uppsala',
    host: 'ltuppsala.sharepoint.com',
    site: 'o365grp0261',
  },
  kth: {
    tenantId: '5b1f2d3e-0c4a-4a55-9d52-6f1f6c1a0002',
    name: 'KTH',
    routineId: 'kth',
    host: 'kth.sharepoint.com',
    site: 'miljoledning',
  },
} as const;

export type OrganisationKey = keyof typeof organisations;

/** Drive ids of the stand-in's libraries, by organisation. */
export const driveIds = {
  uppsala: { templates: 'b!uppsala-mallar', drafts: 'b!uppsala-utkast' },
  kth: { templates: 'b!kth-mallar', drafts: 'b!kth-utkast' },
} as const satisfies Record<OrganisationKey, { templates: string; drafts: string }>;

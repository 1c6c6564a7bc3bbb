import type { TemplateStore } from '../../ports/store';
import type { StoreContext } from '../store-context';

/** Sharing links of templates, resolved once. */
export function templateStore(context: StoreContext): TemplateStore {
  const { db } = context;

  return {
    async find(tenantId, link) {
      const row = await db
        .selectFrom('template')
        .select(['link', 'site_id as siteId', 'drive_id as driveId', 'item_id as itemId', 'name', 'e_tag as eTag'])
        .where('tenant_id', '=', tenantId)
        .where('link', '=', link)
        .executeTakeFirst();

      return row ?? null;
    },

    async save(tenantId, template) {
      await context.assertRoom();
      const row = { site_id: template.siteId, drive_id: template.driveId, item_id: template.itemId, name: template.name, e_tag: template.eTag };
      await db
        .insertInto('template')
        .values({ tenant_id: tenantId, link: template.link, ...row })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'link']).doUpdateSet(row))
        .execute();
    },
  };
}

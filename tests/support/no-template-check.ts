import type { TemplateCheck } from '../../src/ports/template-check';

const refuse = () => Promise.reject(new Error('no documents here'));

/** For worlds that write no documents. */
export const noTemplateCheck: TemplateCheck = { check: refuse, places: refuse, tagged: refuse, example: refuse };

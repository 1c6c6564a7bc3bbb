import helmet from 'helmet';
import type { RequestHandler } from 'express';

/** Microsoft's hosts that show a tab (tab requirements). SharePoint is not among them: the organisation's own origin is a setting. */
const hostsOfTabs = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

/** Where teams-js fetches the list of hosts that it trusts. */
const TEAMS_HOST_LIST = 'https://res.cdn.office.net';

/** For all that is not a page: nothing may be loaded, and nobody may frame it (T13). */
export function apiHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    xFrameOptions: false,
  });
}

/** For the tab: own scripts only; Fluent writes its styles into the page; framed by Microsoft's hosts and those named. */
export function tabHeaders(frameAncestors: readonly string[]): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", TEAMS_HOST_LIST],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: [...hostsOfTabs, ...frameAncestors],
      },
    },
    xFrameOptions: false,
  });
}

import type { ConfidentialClientApplication } from '@azure/msal-node';
import { createClientApplication, graphScopes, tokenOf, type SignInSettings } from './client-application';

/** The app's own token for Graph in each tenant (client credentials); msal keeps it until it is about to expire. */
export function createAppTokenSource(settings: SignInSettings): (tenantId: string) => Promise<string> {
  const applications = new Map<string, ConfidentialClientApplication>();

  return (tenantId) => {
    const application = applications.get(tenantId) ?? createClientApplication(settings, tenantId);
    applications.set(tenantId, application);

    return tokenOf(application.acquireTokenByClientCredential({ scopes: graphScopes }));
  };
}

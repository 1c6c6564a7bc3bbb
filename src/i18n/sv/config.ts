/** What is said about faulty settings before anything starts. Each line names the variable and what to do. */
export const configText = {
  heading: (count: number) => (count === 1 ? 'Genomgång kan inte starta: en inställning behöver rättas.' : `Genomgång kan inte starta: ${count} inställningar behöver rättas.`),
  fault: (variable: string, what: string) => `${variable}: ${what}`,

  missing: 'saknas. Ange den; env/.env.production.example visar hur.',
  port: 'ska vara ett portnummer, 0–65535.',
  loopback: 'får bara vara 127.0.0.1, ::1 eller localhost: det lokala läget lyssnar aldrig på nätverket.',
  uuid: 'ska vara ett id från Microsoft Entra, som 00000000-0000-0000-0000-000000000000.',
  origin: 'ska vara en https-adress utan sökväg, som https://exempel.sharepoint.com.',
  localAddress: 'ska vara en adress på den egna maskinen, som http://127.0.0.1:4000.',
  databaseUrl: 'ska börja med postgres:// eller postgresql://.',
  credentialMissing: 'saknas. Appen behöver kunna visa vem den är: ange CLIENT_MANAGED_IDENTITY, CLIENT_FEDERATED_TOKEN_FILE, både CLIENT_CERTIFICATE_THUMBPRINT och CLIENT_CERTIFICATE_KEY_FILE, eller i sista hand CLIENT_SECRET.',
  managedIdentity: 'ska vara system, eller den hanterade identitetens klient-id från Microsoft Entra.',
  certificateHalf: 'saknas. Certifikatet behöver både CLIENT_CERTIFICATE_THUMBPRINT och CLIENT_CERTIFICATE_KEY_FILE.',
  botPassword: 'saknas. Ange den, eller sätt BOT_APP_TYPE till UserAssignedMSI.',
  cardKey: 'ska vara minst 32 tecken och hemlig. Skapa den till exempel med: openssl rand -hex 32',
  oneOf: (values: readonly string[]) => `ska vara något av ${values.join(', ')}.`,
  moment: 'ska vara en tidpunkt med tidszon, som 2027-03-02T08:00:00+01:00.',
} as const;

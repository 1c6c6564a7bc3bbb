import { door } from './door';

/** A token for the person, as Entra ID would give it to the tab. */
export async function getToken(person: string): Promise<string> {
  const answer = await door<{ access_token: string }>('token', { person });

  return answer.access_token;
}

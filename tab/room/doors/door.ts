/** Asks one of the local mode's doors. Throws where it answers with a fault or not at all. */
export async function door<T>(path: string, body?: object): Promise<T> {
  const request = body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {};
  const response = await fetch(`/local/${path}`, request);
  if (!response.ok) {
    throw new Error(`/local/${path} answered ${response.status}`);
  }

  return (await response.json()) as T;
}

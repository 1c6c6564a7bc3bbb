import { request, type Agent } from 'node:http';

let sent = 0;

/** Sends a press as an activity of its own; resolves when it is answered with 200. */
export function sendPress(url: string, press: { readonly agent: Agent; readonly token: string; readonly body: string }): Promise<void> {
  sent += 1;
  const body = press.body.replace('{', `{"id":"bench-${sent}","localTimestamp":"2027-03-09T13:00:00.${sent}+01:00",`);

  return new Promise((resolve, reject) => {
    const call = request(url, { method: 'POST', agent: press.agent, headers: { 'content-type': 'application/json', authorization: `Bearer ${press.token}` } }, (answer) => {
      answer.resume();
      answer.on('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(`${url} answered ${answer.statusCode}`))));
    });
    call.on('error', reject);
    call.end(body);
  });
}

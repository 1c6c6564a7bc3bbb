/** A host that answers teams-js as Teams does, with the tab in a frame; `?path=` is the tab's address. */
export function hostPage(theme: string, frameContext: string): string {
  return `<!doctype html><html lang="sv"><title>Värd</title><style>body{margin:0}iframe{border:0;width:100vw;height:100vh;display:block}</style>
<iframe title="Genomgång"></iframe><script>
const frame = document.querySelector('iframe');
const runtime = { apiVersion: 4, hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } }, isLegacyTeams: false, supports: { pages: {} } };
const answers = {
  initialize: () => ['content', 'web', JSON.stringify(runtime), '2.58.0'],
  getContext: () => [{ theme: ${JSON.stringify(theme)}, locale: 'sv-se', entityId: 'tab', frameContext: ${JSON.stringify(frameContext)}, hostClientType: 'web', userObjectId: 'u1', chatId: 'chat-1', tid: 't1', sessionId: 's', appSessionId: 'a' }],
  'authentication.getAuthToken': () => [true, 'token'],
};
addEventListener('message', ({ data }) => {
  const answer = answers[data.func];
  if (answer) { frame.contentWindow.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args: answer() }, location.origin); }
});
window.setTheme = (theme) => frame.contentWindow.postMessage({ func: 'themeChange', args: [theme] }, location.origin);
frame.src = new URLSearchParams(location.search).get('path') ?? '/tab/';
</script></html>`;
}

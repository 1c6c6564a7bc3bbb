/** A whole routine file of few lines, for tests that break it in one place. */
export const smallRoutine = `id: testverket
name: Testverkets rutin
organisation: Testverket
edition: { number: "1", date: 2027-01-20, standard: iso-14001-2015, authors: [Författare] }
subjectAreas: { miljo: Miljö }
paragraphs: löpande
levels:
  enhet:
    name: Enheten
    phrase: Chefen beslutar
    duties: { decisionMaker: chef, chair: chef, coordinator: samordnare, presenter: samordnare, members: [chef] }
  ovan:
    name: Ovan
    phrase: Direktören beslutar
    duties: { decisionMaker: direktor, chair: direktor, coordinator: direktor, presenter: direktor, members: [direktor] }
roles:
  chef: { name: Chef, levels: [enhet] }
  samordnare: { name: Samordnare, levels: [enhet] }
  direktor: { name: Direktör, levels: [ovan] }
templates:
  - { name: Mall, link: "https://test.sharepoint.com/:w:/s/grupp/abc?e=1", use: { protokoll: alla } }
meetingTypes:
  var:
    name: Vår
    label: protokoll
    levels:
      enhet: { window: { months: [2, 3], force: bör } }
      ovan: { agenda: [A1] }
    send:
      underlag: { force: ska, daysBefore: 7 }
    agenda: [A1, A2]
items:
  A1: { title: Första punkten, kind: formalia }
  A2:
    title: Andra punkten
    kind: beslut
    questions:
      A2.1: Är det gjort?
`;

/** The small routine with one text changed; fails where there is nothing to change. */
export function withChange(from: string, to: string): string {
  if (!smallRoutine.includes(from)) {
    throw new Error(`the small routine holds no "${from}"`);
  }

  return smallRoutine.replace(from, to);
}

/** What the local mode says: start-up, faults, its doors. */
export const local = {
  personUnknown: 'Personen finns inte. Se vilka som finns på /local/people.',
  clockFaulty: 'Skriv tiden med datum, klockslag och tidszon, till exempel {"now":"2027-03-02T08:00:00+01:00"}.',
  ready: (address: string) =>
    [`Genomgång är igång på ${address}`, `  Mötesrummet (chatt och flik)  ${address}/`, `  API-beskrivning               ${address}/api/openapi.json`, '  Avsluta med Ctrl+C.'].join('\n'),
  files: (folder: string) => `  Dokumenten sparas i           ${folder}`,
  /** The keys of a list's readable file. */
  listFile: { list: 'lista', rows: 'rader', number: 'Nr', editor: 'Ändrad av' },
};

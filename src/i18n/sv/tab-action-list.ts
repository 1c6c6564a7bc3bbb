/** The action list in SharePoint, in the tab. */
export const tabActionList = {
  title: 'Åtgärdslista i SharePoint',
  off: 'Enhetens åtgärder kan visas i en lista i SharePoint. Det som någon ändrar där (status, datum, kommentar) tas över enligt samma regler som här.',
  willCreate: (name: string) => `Listan ”${name}” skapas på samma webbplats som utkasten, med kolumnerna:`,
  create: 'Skapa åtgärdslistan',
  creating: 'Listan skapas. Det tar högst en minut.',
  open: (name: string) => `Öppna ${name} i SharePoint`,
  state: (at: string | null, waiting: number) => `${at === null ? 'Inte jämförd än' : `Jämförd ${at}`}${waiting === 0 ? '' : waiting === 1 ? ', en rad väntar på att skrivas' : `, ${waiting} rader väntar på att skrivas`}`,
  views: 'En vy för varje enhet görs i SharePoint: filtrera på kolumnen Enhet och spara vyn.',
} as const;

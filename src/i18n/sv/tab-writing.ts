/** What stands beside a field about the text in it. */
export const tabWriting = {
  typing: 'Skrivs …',
  saving: 'Sparas …',
  saved: 'Sparat',
  unsent: 'Sparat här, skickas när kontakten är tillbaka',
  incomplete: 'Sparat här. Fyll i det som saknas, så sparas det för alla.',
  refused: (reason: string) => `Sparades inte. ${reason}`,
  conflict: {
    title: 'Någon annan har ändrat samma text medan du skrev.',
    meaning: 'Din text är kvar här men är inte sparad.',
    theirs: 'Så står det nu:',
    empty: '(tomt)',
    keepMine: 'Behåll min text',
    takeTheirs: 'Ta den andras',
  },
} as const;

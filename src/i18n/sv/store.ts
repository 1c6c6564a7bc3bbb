/** What is said when the store cannot be opened or cannot answer, and by the command that checks the ledger. */
export const store = {
  folderInUse: (folder: string, pid: number) =>
    `Datamappen ${folder} används redan av en annan process (${pid}). Två processer i samma mapp skulle förstöra uppgifter. Stoppa den andra processen, eller välj en annan mapp med DATA_DIR.`,
  folderNotWritable: (folder: string) => `Det går inte att skriva i datamappen ${folder}. Ingenting kan sparas. Ge kontot skrivrätt i mappen, eller välj en annan mapp med DATA_DIR.`,
  noSpace: (folder: string) => `Disken där datamappen ${folder} ligger är nästan full. Inget nytt sparas, men allt som är sparat finns kvar. Frigör utrymme och försök igen.`,
  noAnswer: 'Databasen svarade inte i tid och öppnas på nytt. Ändringen kan ha uteblivit. Ladda om, se efter och försök igen om en liten stund.',
  storageDamaged: 'Databasen kan inte läsa eller skriva sina filer. Inget nytt sparas. Kontrollera disken och läs tillbaka den senaste säkerhetskopian om felet står kvar.',
  unreachable: 'Databasservern går inte att nå. Ingenting kan läsas eller sparas. Kontrollera DATABASE_URL och att servern är igång.',
  tooNew: (name: string) => `Databasen är skriven av en nyare utgåva av programmet (${name}). Den här utgåvan skulle kunna förstöra uppgifter. Starta den nyare utgåvan i stället.`,

  ledger: {
    usage: 'Användning: npm run ledger -- verify',
    whole: (chains: number, rows: number) => `Liggaren är hel: ${chains} kedjor, ${rows} rader.`,
    broken: (broken: number, chains: number, rows: number) =>
      `Liggaren är bruten i ${broken} av ${chains} kedjor (${rows} rader). Någon eller något har ändrat i den utanför programmet. Spara databasen som den är och jämför med en säkerhetskopia.`,
    fault: (tenantId: string, chain: string, position: number, what: string) => `  ${tenantId}, ${chain}, rad ${position}: ${what}`,
    faults: {
      'payload-changed': 'innehållet är ändrat.',
      'row-changed': 'raden är ändrad.',
      'link-broken': 'raden hör inte ihop med raden före.',
      'row-missing': 'raden saknas.',
      'head-differs': 'kedjans slut stämmer inte med det som är antecknat.',
    },
  },
};

/** What is said when a server starts or cannot. */
export const start = {
  portTaken: (port: number) => `Port ${port} är upptagen av ett annat program. Stäng det, eller starta med en annan port: PORT=3979 npm start.`,
  notStarted: (reason: string) => `Genomgång kunde inte starta. ${reason}`,
  listening: (address: string) => `Genomgång tar emot på ${address}.`,
};

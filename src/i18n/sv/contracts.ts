/** Faults in what is sent to the API, for a form to show beside its field. */
export const contracts = {
  localDate: 'Skriv datumet som ÅÅÅÅ-MM-DD.',
} as const;

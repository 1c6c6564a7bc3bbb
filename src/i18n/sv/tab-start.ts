/** The start: a unit's reviews and the planning of a new one. */
export const tabStart = {
  heading: (unit: string) => `Genomgångar i ${unit}`,
  routine: (name: string, edition: string) => `${name}, utgåva ${edition}`,
  plan: 'Planera genomgång',
  empty: {
    title: 'Inga genomgångar än',
    mayPlan: 'Här står enhetens genomgångar, från planering till protokoll. Planera den första, så hämtas dagordningen från rutinen.',
    mayNotPlan: 'Här står enhetens genomgångar när samordnaren har planerat den första.',
  },
  noUnits: {
    title: 'Du hör inte till någon enhet än',
    text: 'Be den som ansvarar för genomgången i din enhet att lägga till dig med din roll.',
  },
  noDate: 'datum saknas',
  dialog: {
    title: 'Planera genomgång',
    meetingType: 'Mötestyp',
    months: (months: string) => `Hålls enligt rutinen i ${months}.`,
    date: 'Datum',
    dateHint: 'Kan lämnas tomt tills det är bestämt.',
    startTime: 'Börjar',
    place: 'Plats',
    subjectAreas: 'Sakområden',
    plan: 'Planera',
  },
} as const;

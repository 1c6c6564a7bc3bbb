/** What the example of a filled template says: no real meeting's words. */
export const exampleMinutes = {
  title: 'Exempel på ledningens genomgång',
  place: 'Sammanträdesrummet och Teams',
  people: [
    { name: 'Ordföranden', role: 'Ordförande' },
    { name: 'Sekreteraren', role: 'Sekreterare' },
    { name: 'Ledamoten', role: 'Ledamot' },
  ],
  absent: { name: 'Ytterligare en ledamot', role: 'Ledamot' },
  adjuster: { name: 'Justeraren', role: 'Justerare' },
  items: [
    { title: 'Uppföljning av tidigare beslut', background: 'Alla beslut från förra genomgången är genomförda.', conclusion: 'Uppföljningen fungerar.', clause: null },
    { title: 'Energi och transporter', background: 'Elanvändningen har minskat.', conclusion: 'Målet nås i år.', clause: 'ta fram förslag till mål för nästa år' },
  ],
  figure: { label: 'El', value: '1 200 MWh', previous: '1 350 MWh', source: 'Energistatistiken' },
  responsible: 'miljösamordnaren',
  role: 'Chefen',
  next: 'tisdag 5 oktober, kl. 13.00',
  file: (name: string, isFilled: boolean) => name.replace(/\.(docx|dotx)$/i, '') + (isFilled ? ' (ifyllt exempel).docx' : ' (taggad).docx'),
} as const;

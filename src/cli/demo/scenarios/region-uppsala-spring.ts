import type { Scenario } from '../scenario';

/** Region Uppsala, Fastighet och service: the spring review of environment and work environment. */
export const regionUppsalaSpring: Scenario = {
  heading: 'Region Uppsala, Fastighet och service: ledningens miljögenomgång, vår',
  unitId: 'uppsala-fs',
  meetingType: 'var',
  subjectAreas: ['miljo', 'arbetsmiljo'],
  people: {
    coordinator: 'uppsala-fs.miljosamordnare',
    secretary: 'uppsala-fs.sekreterare',
    decisionMaker: 'uppsala-fs.forvaltningschef',
    members: ['uppsala-fs.ledamot-1', 'uppsala-fs.ledamot-2', 'uppsala-fs.ledamot-3'],
  },
  times: { prepared: '2027-02-22T09:00:00+01:00', sent: '2027-03-01T10:00:00+01:00', held: '2027-03-09T13:00:00+01:00', ended: '2027-03-09T13:55:00+01:00' },
  date: '2027-03-09',
  phrase: 'Förvaltningschefen beslutar',
  earlier: [],
  items: {
    A1: {
      outcome: 'noted',
      writes: {
        replies: { 'A1.1': 'Åtta av nio beslutade åtgärder från 2026 är genomförda.', 'A1.2': 'Utbytet av köldmedium i hus B9 väntar på leverans och följs upp i höst.' },
        conclusion: 'Åtgärderna från föregående år är i allt väsentligt genomförda.',
      },
    },
    A2: {
      outcome: 'as-proposed',
      writes: {
        replies: {
          'A2.1': 'Den reviderade F-gasförordningen och nya krav på klimatdeklaration vid ombyggnad berör förvaltningen.',
          'A2.1a': 'Ja: läckagekontroller ska göras oftare och redovisas digitalt.',
          'A2.5': 'Lagefterlevnadskontroll gjordes i november 2026 med två mindre avvikelser.',
        },
        conclusion: 'Verksamheten uppfyller kraven utom i två punkter om köldmedier.',
      },
      proposal: [
        { text: 'uppdatera laglistan och rutinen för köldmedier', assignment: { responsible: 'miljösamordnaren', personId: 'uppsala-fs.miljosamordnare', dueDate: '2027-06-30' } },
        { text: 'utbilda drifttekniker i de nya läckagekontrollerna', assignment: { responsible: 'avdelningschef drift', personId: 'uppsala-fs.ledamot-1', dueDate: '2027-09-30' } },
      ],
    },
    A3: { outcome: 'noted', writes: { conclusion: 'Ändringarna i miljöhandboken är kända och införda.' } },
    A4: { outcome: 'noted', writes: { replies: { 'A4.2': 'Översvämningen i kulvert 3 i januari gav inga utsläpp.' }, conclusion: 'Inga klagomål har kommit in under perioden.' } },
    A5: {
      outcome: 'as-proposed',
      writes: {
        replies: { 'A5.2': 'Flest gäller felsorterat avfall och kemikalier utan aktuell märkning.' },
        figures: [
          { label: 'Miljöavvikelser i Medcontrol', value: '14', previous: '19', source: 'Medcontrol', period: '2026' },
          { label: 'Större tillbud', value: '1', previous: '0', source: 'weblord', period: '2026' },
        ],
        conclusion: 'Antalet avvikelser minskar, men felsorteringen kvarstår på tre enheter.',
      },
      proposal: [{ text: 'genomföra en informationsinsats om källsortering på de tre enheterna', assignment: { responsible: 'avdelningschef service', personId: 'uppsala-fs.ledamot-2', dueDate: '2027-05-31' } }],
    },
    A6: {
      outcome: 'amended',
      writes: { replies: { 'A6.4': 'Miljösamordnaren har 60 procent avsatt; behovet bedöms till 80 procent.' }, conclusion: 'Resurserna räcker för det löpande arbetet men inte för klimatdeklarationerna.' },
      proposal: [{ text: 'utöka tiden för miljösamordning till 80 procent', assignment: null }],
      amended: [
        { text: 'utöka tiden för miljösamordning till 70 procent från den 1 maj', assignment: null },
        { text: 'pröva frågan på nytt i höstens genomgång', assignment: null },
      ],
    },
    A7: {
      outcome: 'as-proposed',
      writes: { conclusion: 'Miljöledningssystemet fungerar och leder till förbättringar.' },
      proposal: [{ text: 'miljöledningssystemet bedöms som fortsatt lämpligt, tillräckligt och verkningsfullt', assignment: null }],
    },
    B1: {
      outcome: 'as-proposed',
      writes: {
        replies: { 'B1.1': 'Målen för energi och avfall nåddes.', 'B1.2': 'Målet för fossilfria transporter nåddes inte eftersom två fordon levererades sent.' },
        figures: [{ label: 'Energianvändning, kWh per m²', value: '148', previous: '155', source: 'Energiuppföljningen', period: '2026' }],
        conclusion: 'Två av tre miljömål nåddes.',
      },
      proposal: [{ text: 'beställa laddinfrastruktur till de två återstående fordonen', assignment: { responsible: 'avdelningschef transport', personId: 'uppsala-fs.ledamot-3', dueDate: '2027-08-31' } }],
    },
    B2: { outcome: 'struck' },
    B3: { outcome: 'noted', writes: { conclusion: '93 procent av cheferna har rapporterat i VerkSAM.' } },
    B4: { outcome: 'noted', writes: { conclusion: 'Avvikelserna från den externa revisionen är åtgärdade.' } },
    B5: { outcome: 'noted', writes: { conclusion: 'Förslagen till mål är ändamålsenliga och resurssatta.' } },
  },
};

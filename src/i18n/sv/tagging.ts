/** What stands in real templates for each tag: labels ("Datum:"), headings ("Ärenden") and columns of tables. Lower case, without marks. */
export const taggingWords = {
  labels: {
    enhet: ['enhet', 'förvaltning', 'avdelning', 'verksamhet', 'skola', 'nämnd', 'organisationsenhet'],
    organisation: ['organisation', 'region', 'myndighet'],
    titel: ['möte', 'rubrik', 'ärende', 'genomgång', 'avser'],
    mötestyp: ['mötestyp', 'typ av möte'],
    datum: ['datum', 'mötesdatum', 'dag', 'sammanträdesdatum', 'datum för mötet'],
    tid: ['tid', 'klockslag', 'kl', 'mötestid', 'tidpunkt'],
    plats: ['plats', 'lokal', 'mötesplats', 'plats och lokal'],
    diarienummer: ['diarienummer', 'dnr', 'diarienr', 'ärendenummer'],
    ordförande: ['ordförande', 'ordf', 'mötesordförande', 'mötesledare'],
    sekreterare: ['sekreterare', 'sekr', 'vid protokollet', 'protokollförare', 'antecknare', 'mötessekreterare'],
    justerare: ['justerare', 'justeras av', 'justeringsperson', 'protokolljusterare', 'justerande'],
    närvarande: ['närvarande', 'deltagare', 'deltagande', 'beslutande', 'mötesdeltagare'],
    frånvarande: ['frånvarande', 'ej närvarande', 'förhinder', 'anmält förhinder'],
    nästamöte: ['nästa möte', 'nästa genomgång', 'tid för nästa möte'],
    syfte: ['syfte', 'syftet med mötet'],
  },
  headings: {
    punkter: ['ärenden', 'punkter', 'dagordning', 'protokoll', 'paragrafer', 'behandlade ärenden', 'genomgång av dagordningen', 'dagordningspunkter', 'beslut', 'beslut och slutsatser', 'genomgångens punkter'],
    närvarande: ['närvarande', 'deltagare', 'närvaro'],
    frånvarande: ['frånvarande'],
    åtgärder: ['åtgärder', 'åtgärdslista', 'åtgärdsplan', 'beslutade åtgärder', 'aktiviteter'],
    bilagor: ['bilagor', 'bilageförteckning'],
    nästamöte: ['nästa möte', 'nästa genomgång'],
    justerare: ['justering', 'underskrifter', 'justerare'],
    anmärkningar: ['anmärkningar', 'övrigt om mötet'],
  },
  columns: {
    närvarande: [['namn', ['namn', 'deltagare', 'närvarande']], ['roll', ['roll', 'funktion', 'befattning', 'titel']], ['paragrafer', ['närvaro', 'paragrafer', 'del av mötet']]],
    åtgärder: [['nummer', ['nr', 'nummer', 'löpnr']], ['åtgärd', ['åtgärd', 'aktivitet', 'vad', 'uppdrag', 'beslutad åtgärd']], ['ansvarig', ['ansvarig', 'vem', 'utförare', 'ansvar']], ['senast', ['klart senast', 'klart', 'när', 'datum', 'senast', 'tidplan', 'slutdatum']], ['status', ['status']], ['paragraf', ['§', 'paragraf']]],
    tidigare: [['grupp', ['åtgärd', 'tidigare beslut', 'beslut']], ['status', ['status']], ['kommentar', ['kommentar', 'anmärkning']]],
    bilagor: [['nummer', ['nr', 'nummer', 'bilaga nr']], ['namn', ['bilaga', 'namn', 'dokument', 'handling']]],
  },
  /** A text that is there to be written over. */
  placeholder: '^(skriv här|klicka (eller tryck )?här.*|ange .*|xx+|\\[.*\\]|<.*>|[._…–—-]*|åååå-mm-dd)[.]?$',
  /** Where the punkter go in a template that has no place for them. */
  atTheEnd: 'Sist i mallen',
  /** What each tag is filled with. */
  filled: {
    enhet: 'enhetens namn', organisation: 'organisationens namn', titel: 'genomgångens namn', mötestyp: 'mötestypen', datum: 'mötets datum', tid: 'mötets tid', plats: 'platsen', diarienummer: 'diarienumret, när registrator har gett det', ordförande: 'ordförandens namn',
    sekreterare: 'sekreterarens namn', justerare: 'de som justerar', närvarande: 'de som var med, med roll', frånvarande: 'de som inte var med', nästamöte: 'nästa möte', syfte: 'mötets syfte', punkter: 'varje punkt med §, bakgrund, slutsats, beslut och avvikande mening', åtgärder: 'de beslutade åtgärderna',
    tidigare: 'tidigare åtgärder i grupper', bilagor: 'bilagorna med nummer', anmärkningar: 'sena utskick och vad som hände med mötet',
  },
} as const;

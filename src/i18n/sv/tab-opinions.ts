import { spoken } from './statements';

/** Svar and what is said beside them at an item. */
export const tabOpinions = {
  answer: 'Ditt svar (råd till ordföranden)',
  answers: 'Svar',
  answerCount: (count: number, word: string) => `${count} ${word.toLowerCase()}`,
  notAnswered: (count: number) => `${count} har inte svarat`,
  waitingFor: (names: string) => `Har inte svarat: ${names}`,
  spoken: (word: string) => `${word} (${spoken})`,
  more: 'Mer',
  statements: 'Anmält i punkten',
  state: {
    motion: 'Eget yrkande',
    dissent: 'Anmäl avvikande mening',
    conflict: 'Anmäl jäv',
    note: 'Protokollsanteckning',
  },
  textHint: {
    motion: 'Vad du yrkar. Står i protokollet.',
    dissent: 'Din mening och varför. Står i protokollet.',
    conflict: 'Du lämnar punkten: du varken svarar eller beslutar i den. Skäl kan lämnas tomt.',
    note: 'Din anteckning. Står i protokollet.',
  },
  text: 'Text',
  change: 'Ändra',
  changeNamed: (sentence: string) => `Ändra: ${sentence}`,
  takeBack: 'Ta tillbaka',
  takeBackNamed: (sentence: string) => `Ta tillbaka: ${sentence}`,
  send: 'Anmäl',
  recordSpoken: 'Anteckna muntligt',
  recordSpokenText: 'Skriv det som personen sade. Personen kan rätta det fram till justeringen.',
  person: 'Vem',
  choosePerson: 'Välj person',
  what: 'Vad',
  spokenAnswer: (word: string) => `Svar: ${word}`,
  record: 'Anteckna',
  correct: 'Rätta ditt muntliga svar',
} as const;

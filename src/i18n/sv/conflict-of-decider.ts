import { listed } from '../format';

/** What the jäv of whoever decides means to the reader, and what to do: theirs, whose place they take, whose attendance they keep. */
export const conflictOfDecider = {
  handOver: () => 'Du har anmält jäv och kan inte besluta här. Lämna över till en ersättare.',
  askSecretary: () => 'Du har anmält jäv, och ingen ersättare är med. Be sekreteraren markera en utsedd ersättare som närvarande, eller välja en annan ordförande i närvaron.',
  decide: (who: string) => `${who} har anmält jäv. Du kan besluta som ersättare.`,
  propose: (who: string) => `${who} har anmält jäv, och ingen ersättare är med. Du kan lämna ledningsgruppens förslag eller bordlägga punkten.`,
  deputyDecides: (who: string, deputies: readonly string[]) => `${who} har anmält jäv. ${listed(deputies, 'eller')} kan besluta som ersättare.`,
  findDeputy: (who: string) => `${who} har anmält jäv, och ingen ersättare är med. Markera en utsedd ersättare som närvarande, eller välj en annan ordförande i närvaron: hen kan bordlägga punkten eller lämna gruppens förslag.`,
} as const;

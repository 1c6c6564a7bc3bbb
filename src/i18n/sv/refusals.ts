import type { ActionState } from '../../domain/action/action';
import type { Refusal, RefusalCode } from '../../domain/refusal';
import type { ReviewState } from '../../domain/review/review';
import { listed } from '../format';
import { definiteRole } from './definite-role';
import { actionStateText, reviewStateClause } from './states';

type Details = Refusal['details'];

/** What happened and what to do, for each reason to say no. */
const texts: Readonly<Record<RefusalCode, (details: Details) => string>> = {
  'not-found': () => 'Det du söker finns inte, eller så har du inte rätt att se det. Kontrollera länken eller fråga den som planerar genomgången i din enhet.',
  'not-allowed': (details) => `Det här kan bara ${listed(words(details['who']).map(definiteRole), 'eller')} göra. ${words(details['who']).length > 1 ? 'Be någon av dem.' : 'Be hen göra det.'}`,
  'wrong-state': (details) => `Det går inte medan genomgången ${state(details['state'])}. Det går när den ${listed(words(details['needed']).map(state), 'eller')}.`,
  'unknown-meeting-type': (details) => `Rutinen har inte mötestypen ”${text(details['meetingType'])}” på den här nivån. Välj en av ${listed(words(details['known']))}.`,
  'date-missing': () => 'Genomgången har inget datum. Ange datum innan du skickar kallelsen.',
  'agenda-empty': () => 'Dagordningen är tom. Lägg till minst en punkt innan du skickar kallelsen.',
  'reason-missing': () => 'Skriv en kort orsak: den står kvar i protokollet.',
  'continue-date-missing': () => 'Välj vilken dag mötet fortsätter.',
  'reason-missing-for': (details) => `Punkt ${listed(words(details['numbers']))} är obligatorisk enligt rutinen. Skriv varför den inte behandlas: orsaken står i protokollet.`,
  'statement-empty': () => 'Skriv vad som ska stå i protokollet.',
  'statement-frozen': (details) => `Punkt ${text(details['number'])} är avslutad och det som sades där ligger fast. En protokollsanteckning eller avvikande mening som saknas kan sekreteraren lägga till.`,
  'text-too-long': (details) => `Texten är för lång: högst ${text(details['limit'])} tecken. Korta den, eller lägg den som bilaga.`,
  'conflict-of-interest': (details) => `Den som har anmält jäv deltar inte i punkt ${text(details['number'])}. Ta tillbaka anmälan om den är fel.`,
  'decider-conflict': (details) => `Du har anmält jäv i punkten och kan inte besluta som ${listed(words(details['who']))}. Lämna över till din ersättare: skriv ”lämna över till” och namnet, eller gör det i fliken. Är ingen ersättare med: be sekreteraren markera en som närvarande, eller välja en annan ordförande i närvaron.`,
  'handed-over': () => 'Punkten är överlämnad: bara den som fått den kan besluta. Ta tillbaka den först om det ska vara du.',
  'deputy-unknown': () => 'Personen är inte utsedd till ersättare den här dagen. Välj en ersättare som är utsedd, eller lägg till utnämningen i enhetens inställningar.',
  'deputy-absent': () => 'Ersättaren är inte markerad som närvarande. Markera närvaron först.',
  'rewording-differs': (details) => `Beslutet har ${text(details['count'])} att-satser. Skriv lika många, ingen tom. Ska beslutet bli ett annat: ompröva det.`,
  'rewording-missing': () => 'Det finns ingen ny lydelse att ta ställning till.',
  'sighting-unknown': () => 'Frågan om vem som är med är redan besvarad. Se närvarolistan i fliken.',
  'next-planned': () => 'Nästa möte är redan planerat. Flytta det på dess egen sida om dagen ska bli en annan.',
  'adjusters-too-many': (details) => `Välj högst ${text(details['limit'])} justerare utöver ordföranden.`,
  'item-not-open': (details) => `Punkt ${text(details['number'])} är inte öppen. Sekreteraren öppnar den när ni kommit dit.`,
  'item-ended': (details) => `Punkt ${text(details['number'])} är redan avslutad. Beslutet står i protokollet.`,
  'item-struck': (details) => `Punkt ${text(details['number'])} har utgått. Återta den först om den ska behandlas.`,
  'item-not-optional': () => 'Punkten är obligatorisk enligt rutinen. Skriv varför den inte behandlas: orsaken står i protokollet.',
  'no-next-item': () => 'Det finns ingen fler punkt på dagordningen. Avsluta genomgången i fliken när närvaron är bekräftad.',
  'proposal-missing': (details) => `Punkt ${text(details['number'])} har inget förslag till beslut. Sekreteraren skriver förslaget i fliken.`,
  'proposal-changed': () => 'Förslaget har ändrats sedan du såg det. Läs det nya förslaget och besluta igen.',
  'changed-by-other': () => 'Någon annan har ändrat punkten medan du skrev. Din text är kvar: jämför och spara igen.',
  'decision-text-missing': () => 'Skriv minst en att-sats med det som beslutas.',
  'decision-detail-missing': () => 'Beslutet saknar något: skriv vilken handling som fastställs eller godkänns, vem punkten lämnas till och för vad, eller vad som avvaktas.',
  'no-level-above': () => 'Det finns ingen nivå ovanför att anmäla frågan till. Välj ett annat utfall.',
  'responsible-unknown': () => 'Den ansvariga personen finns inte i enheten. Välj någon i enheten, eller skriv bara rollen.',
  'due-date-passed': (details) => `Datumet ${text(details['date'])} har redan passerat. Välj ett datum framåt i tiden.`,
  'attendee-unknown': () => 'Personen finns inte i enheten. Skriv namn och roll om det är en gäst.',
  'chair-absent': () => 'Den som ska leda mötet är inte markerad som närvarande. Markera närvaron först.',
  'paragraphs-given': (details) => `Paragrafer för ${text(details['year'])} har redan getts. Numren kan inte ändras i efterhand.`,
  'responsible-or-date-missing': () => 'Ett uppdrag behöver både en ansvarig och ett datum. Fyll i båda.',
  'decision-maker-absent': (details) => `${definiteRole(text(details['role']))} är inte närvarande. Bekräfta närvaron eller låt ersättaren besluta.`,
  'decision-missing': () => 'Punkten har inget beslut att ångra.',
  'not-your-decision': () => 'Bara den som fattade beslutet kan ångra det. Be hen ångra, eller ta upp frågan igen som ett nytt beslut.',
  'undo-too-late': () => 'Beslutet kan inte längre ångras: nästa punkt är öppnad eller tio minuter har gått.',
  'items-not-ended': (details) => `Punkt ${listed(words(details['numbers']))} saknar beslut. Besluta, notera eller låt punkten utgå med orsak.`,
  'attendance-not-confirmed': () => 'Närvaron är inte bekräftad. Gå igenom listan och bekräfta den, så kan genomgången avslutas.',
  'chat-unknown': () => 'Genomgång känner inte till chatten. Lägg till appen Genomgång i mötets chatt och försök igen.',
  'card-not-genuine': () => 'Kortet känns inte igen. Öppna genomgången i fliken och gör det där.',
  'library-silent': () => 'SharePoint svarar inte just nu. Försök igen om en stund; inget är ändrat.',
  'template-link-dead': () => 'Länken leder inte till någon fil i organisationens SharePoint. Öppna mallen i SharePoint, välj Dela och Kopiera länk, och klistra in den.',
  'template-link-closed': () => 'Du får inte läsa filen som länken leder till. Be den som äger mallen att dela den med dig, och försök igen.',
  'library-missing': () => 'Enheten har inget bibliotek i SharePoint. Be den som sköter Genomgång i organisationen att ange ett.',
  'unit-unknown': (details) => (words(details['units']).length > 0 ? `Jag hittar inte enheten. Du kan fråga om ${listed(words(details['units']), 'eller')}.` : 'Du har ingen roll i någon enhet. Be den som ansvarar för genomgången i din enhet att lägga till dig.'),
  'action-unknown': (details) => `Åtgärd ${text(details['number'])} finns inte, eller så har du inte rätt att se den. Skriv ”mina åtgärder” så visar jag dina.`,
  'action-ended': (details) => `Åtgärd ${text(details['number'])} är redan ${actionStateText[String(details['state']) as ActionState]} och ändras inte mer. Ta upp den på nästa genomgång om något återstår.`,
  'action-changed': (details) => `Åtgärd ${text(details['number'])} har ändrats sedan du såg den. Läs den igen och svara sedan.`,
  'action-report-missing': (details) => `Skriv vad som är gjort, till exempel ”åtgärd ${text(details['number'])} klar laglistan är uppdaterad”. Det läses på nästa genomgång.`,
  'action-comment-missing': () => 'Skriv det du vill säga om åtgärden.',
  'action-reason-missing': () => 'Skriv varför åtgärden behöver mer tid: orsaken står kvar i historiken.',
  'date-not-later': (details) => `Åtgärden ska redan vara klar senast ${text(details['date'])}. Ange ett senare datum.`,
  'date-unreadable': () => 'Datumet går inte att läsa. Skriv det som 2027-05-01.',
  'extract-empty': () => 'Utdraget skulle bli tomt: ingen § är vald, eller så har sakområdet ingen. Välj minst en § och försök igen.',
  'extract-confidential': (details) => `§ ${listed(words(details['paragraphs']))} omfattas av sekretess. Välj att ta med sekretess om utdraget ska ha den, annars ta bort den ur valet.`,
  'edit-gone': () => 'Det finns inget kvar att ta ställning till i paragrafen: filen och protokollet säger samma sak, eller så finns filen inte längre.',
  'edit-changed': () => 'Filen har ändrats i Word igen sedan du läste skillnaden. Läs den på nytt och välj sedan.',
  'edit-only-in-file': () => 'Ändringen ligger i text som inte skrivs i protokollet. Den står kvar i filen; välj Behåll bara i filen.',
  'extension-missing': (details) => `Åtgärd ${text(details['number'])} har ingen begäran om ny tid som väntar på svar.`,
};

/** The refusal for a person, in Swedish, with what to do. */
export function refusalText(refusal: Refusal): string {
  return texts[refusal.code](refusal.details);
}

function text(value: Details[string] | undefined): string {
  return typeof value === 'object' ? listed(value) : String(value ?? '');
}

function words(value: Details[string] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'object' ? value : [String(value)];
}

function state(value: Details[string] | undefined): string {
  return reviewStateClause[String(value) as ReviewState] ?? String(value);
}

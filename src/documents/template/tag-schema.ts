/** What may stand in a place of a template: texts, and lists with a place of their own inside. */
export interface TagScope {
  readonly texts: readonly string[];
  readonly lists: Readonly<Record<string, TagScope>>;
}

/** Lists what was said beside the decision; a template without it gets the lines after its conclusion, so that nothing minuted is lost. */
export const notedTag = 'antecknat';

/** Avvikande meningar, by name; they too follow the conclusion in a template that has no place for them. */
export const dissentTag = 'avvikande';

/** Says why a punkt was struck; a template without it gets the reason in its conclusion. */
export const struckTag = 'utgår';

/** The long texts themselves; a template without it has them in their §§. */
export const appendixTag = 'bilagetexter';

/** In whose place a punkt's figures are drawn. */
export const chartTag = '%diagram';

const person: TagScope = { texts: ['namn', 'roll', 'paragrafer'], lists: {} };
const action: TagScope = { texts: ['nummer', 'åtgärd', 'ansvarig', 'senast', 'status', 'paragraf'], lists: {} };
const earlier: TagScope = { texts: ['grupp', 'status', 'kommentar'], lists: { åtgärder: action } };

const material: TagScope = { texts: ['namn', 'version', 'bilaga', 'dnr'], lists: {} };

const agendaLine: TagScope = {
  texts: ['nummer', 'rubrik', 'slag', 'föredragande', 'minuter', 'vidbehov', 'förslag'],
  lists: { frågor: { texts: ['fråga'], lists: {} }, underlag: material },
};

const item: TagScope = {
  texts: ['nummer', 'paragraf', 'rubrik', 'föredragande', 'bakgrund', struckTag, 'slutsats', 'förslag', chartTag],
  lists: {
    frågor: { texts: ['fråga', 'svar'], lists: {} },
    uppgifter: { texts: ['rubrik', 'värde', 'föregående', 'källa'], lists: {} },
    underlag: material,
    bedömning: { texts: ['ord', 'svar', 'skäl'], lists: {} },
    tidigare: earlier,
    beslut: { texts: ['text'], lists: { attsatser: { texts: ['text', 'ansvarig', 'senast'], lists: {} } } },
    [dissentTag]: { texts: ['namn', 'text'], lists: {} },
    [notedTag]: { texts: ['text'], lists: {} },
  },
};

/** Every tag that a template of kallelse, minutes or extract may use (contract: tags of the templates), with a few of our own beside: titel, handlingstyp, anmärkningar, utgår, bedömning, antecknat, justeras. */
export const minutesTagScope: TagScope = {
  texts: 'enhet organisation handlingstyp titel mötestyp datum tid plats ärendenummer diarienummer status ordförande sekreterare justeras nästamöte fingeravtryck syfte protokoll beslutförst beslutsist'.split(' '),
  lists: {
    justerare: { texts: ['namn', 'roll', 'datum'], lists: {} },
    närvarande: person,
    frånvarande: person,
    anmärkningar: { texts: ['text'], lists: {} },
    punkter: item,
    åtgärder: action,
    tidigare: earlier,
    bilagor: { texts: ['nummer', 'namn'], lists: {} },
    [appendixTag]: { texts: ['nummer', 'rubrik', 'text'], lists: {} },
    kallade: { texts: ['namn', 'roll'], lists: {} },
    dagordning: agendaLine,
    förberedelser: agendaLine,
    beslutslista: { texts: ['paragraf', 'rubrik'], lists: { beslut: { texts: ['text'], lists: {} } } },
  },
};

/** Every tag that a template of a presentation may use; `{{:punkter}}` on a slide repeats the slide for each punkt. */
export const presentationTagScope: TagScope = {
  texts: 'enhet organisation titel mötestyp datum tid plats ordförande sekreterare syfte ingaförslag ingaförsenade ingapengar'.split(' '),
  lists: {
    beslutsförslag: { texts: ['nummer', 'rubrik', 'förslag'], lists: {} },
    försenade: action,
    pengar: { texts: ['nummer', 'rubrik', 'förslag'], lists: {} },
    dagordning: agendaLine,
    tidigare: earlier,
    punkter: {
      texts: ['nummer', 'rubrik', 'föredragande', 'bakgrund', 'förslag', chartTag],
      lists: { frågor: { texts: ['fråga', 'svar'], lists: {} }, uppgifter: { texts: ['rubrik', 'värde', 'föregående', 'källa'], lists: {} } },
    },
  },
};

/** Begins the tag that repeats its slide. */
export const slidePrefix = ':';

/** `{{#finns åtgärder}}` shows what stands inside once, where the list has entries: for headings and tables. */
export const presencePrefix = 'finns ';

/** A tag's name as the schema writes it: trimmed, single spaces, composed letters. */
export function normalTagName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

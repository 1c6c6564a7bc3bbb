import { Packer } from 'docx';
import { makeDeck } from '../../documents/deck/make-deck';
import { minutesDocument, type MinutesForm } from './minutes-form';

/** File names in the demo libraries, by organisation and meeting. A name cannot hold the slash of "skolor/UF". */
export const templateFileNames = {
  uppsala: 'Mall för protokoll vid ledningens genomgång för arbetsmiljö- säkerhet- och miljöfrågor.docx',
  kthSkola: 'Mall Kallelse och dagordning Ledningens genomgång skolor-UF.docx',
  kthSkolaUppfoljning: 'Mall Kallelse och dagordning Ledningens uppföljning skolor-UF.docx',
  kthCentral: 'Mall Kallelse och dagordning Ledningens genomgång KTH centralt.docx',
  uppsalaPresentation: 'Mall för presentation-underlag inför ledningens genomgång.pptx',
  kthPresentation: 'Mall Powerpoint presentation Ledningens genomgång.pptx',
} as const;

export interface TemplateFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Makes the organisations' templates for the demo libraries, as real Word and PowerPoint documents with our tags in them. */
export async function makeTemplates(): Promise<readonly TemplateFile[]> {
  const keys = Object.keys(forms) as (keyof typeof forms)[];

  const written = await Promise.all(keys.map(async (key) => ({ fileName: templateFileNames[key], bytes: new Uint8Array(await Packer.toArrayBuffer(minutesDocument(forms[key]))) })));

  return [...written, { fileName: templateFileNames.uppsalaPresentation, bytes: makeDeck('A3195B') }, { fileName: templateFileNames.kthPresentation, bytes: makeDeck('004791') }];
}

const kth = {
  organisation: 'KTH',
  subtitle: '{{#protokoll}}{{protokoll}} med kallelse och dagordning{{/protokoll}}{{^protokoll}}Kallelse och dagordning{{/protokoll}}',
  withAgenda: true,
  withMinutes: true,
  attendanceHeading: 'Deltagare',
  conclusion: 'Slutsatser',
  proposal: 'Förslag till beslut om fortsatt arbete',
} as const;

const forms: Readonly<Record<Exclude<keyof typeof templateFileNames, 'uppsalaPresentation' | 'kthPresentation'>, MinutesForm>> = {
  uppsala: {
    organisation: 'Region Uppsala',
    title: '{{handlingstyp}} vid ledningens genomgång',
    subtitle: 'Arbetsmiljö, säkerhet och miljö',
    withAgenda: false,
    withMinutes: true,
    attendanceHeading: 'Närvarande',
    conclusion: 'Slutsats',
    proposal: 'Förslag till beslut',
  },
  kthSkola: { ...kth, title: '{{mötestyp}}, skolor/UF' },
  kthSkolaUppfoljning: { ...kth, title: 'Ledningens uppföljning, skolor/UF', withMinutes: false },
  kthCentral: { ...kth, title: '{{mötestyp}}, KTH centralt' },
};

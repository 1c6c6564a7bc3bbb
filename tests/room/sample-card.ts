/** An item's card as the bot may send it: answers, a choice, an own outcome and a link. */
export const sampleCard = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Punkt 3 av 11 · Beslut', isSubtle: true, wrap: true },
    { type: 'TextBlock', text: 'Förändring i lagstiftning och myndighetskrav', style: 'heading', size: 'large', weight: 'bolder', wrap: true },
    { type: 'TextBlock', text: 'Förvaltningschefen beslutar att **uppdra åt** avdelningschef drift att uppdatera laglistan, senast 30 juni. <img src=x onerror="window.__ran=1"> [länk](https://example.org)', wrap: true },
    { type: 'FactSet', facts: [{ title: 'Svar', value: '2 har svarat' }] },
    { type: 'Input.ChoiceSet', id: 'outcome', label: 'Utfall', style: 'compact', value: 'amended', choices: [{ title: 'Ändrat', value: 'amended' }, { title: 'Noteras', value: 'noted' }] },
  ],
  actions: [
    { type: 'Action.Execute', verb: 'answer-agree', title: 'Instämmer', style: 'positive', data: { itemId: 'A3', version: 4 }, associatedInputs: 'none' },
    { type: 'Action.Execute', verb: 'answer-disagree', title: 'Instämmer inte', data: { itemId: 'A3', version: 4 }, associatedInputs: 'none' },
    {
      type: 'Action.ShowCard',
      title: 'Annat utfall',
      card: {
        type: 'AdaptiveCard',
        body: [{ type: 'Input.Text', id: 'clauses', label: 'Att-satser, en på varje rad', isMultiline: true, isRequired: true, errorMessage: 'Skriv minst en att-sats.' }],
        actions: [{ type: 'Action.Execute', verb: 'decide-other', title: 'Besluta så', data: { itemId: 'A3', version: 4 } }],
      },
    },
    { type: 'Action.OpenUrl', title: 'Öppna fliken', url: 'https://teams.microsoft.com/l/entity/genomgang/genomgang?context=%7B%22subEntityId%22%3A%22reviews%2Fr1%2Fminutes%22%7D' },
  ],
};

/** How cards are set: Teams' sizes, and Fluent's colours by name, so that a change of theme needs no new drawing. */
export const hostConfig = {
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 28 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
  separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke2)' },
  supportsInteractivity: true,
  textBlock: { headingLevel: 3 },
  actions: { maxActions: 6, spacing: 'default', buttonSpacing: 8, showCard: { actionMode: 'inline', inlineTopMargin: 12 }, actionsOrientation: 'horizontal', actionAlignment: 'left' },
  containerStyles: {
    default: container('var(--colorNeutralBackground1)'),
    emphasis: container('var(--colorNeutralBackground3)'),
    good: container('var(--colorPaletteGreenBackground1)'),
    attention: container('var(--colorPaletteRedBackground1)'),
    warning: container('var(--colorPaletteYellowBackground1)'),
    accent: container('var(--colorBrandBackground2)'),
  },
  inputs: { label: { inputSpacing: 'small', requiredInputs: { weight: 'bolder' }, optionalInputs: { weight: 'default' } }, errorMessage: { color: 'attention', size: 'small' } },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 130 }, value: { wrap: true }, spacing: 8 },
};

function container(backgroundColor: string) {
  return {
    backgroundColor,
    foregroundColors: {
      default: colour('var(--colorNeutralForeground1)', 'var(--colorNeutralForeground3)'),
      dark: colour('var(--colorNeutralForeground1)', 'var(--colorNeutralForeground3)'),
      light: colour('var(--colorNeutralForeground3)', 'var(--colorNeutralForeground3)'),
      accent: colour('var(--colorBrandForeground1)', 'var(--colorBrandForeground2)'),
      good: colour('var(--colorPaletteGreenForeground1)', 'var(--colorPaletteGreenForeground1)'),
      warning: colour('var(--colorPaletteDarkOrangeForeground1)', 'var(--colorPaletteDarkOrangeForeground1)'),
      attention: colour('var(--colorPaletteRedForeground1)', 'var(--colorPaletteRedForeground1)'),
    },
  };
}

function colour(normal: string, subtle: string) {
  return { default: normal, subtle };
}

import { makeStyles, tokens } from '@fluentui/react-components';

/** A row of fields that wraps where it is narrow. */
export const useRowStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
});

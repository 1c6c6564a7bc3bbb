import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  surface: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalL,
    minWidth: 0,
    '@media (max-width: 479px)': { padding: tokens.spacingHorizontalM },
  },
});

/** A sheet that the page's parts lie on. */
export function Surface({ className, ...rest }: ComponentProps<'div'>) {
  const styles = useStyles();

  return <div className={mergeClasses(styles.surface, className)} {...rest} />;
}

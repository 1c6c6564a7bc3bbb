import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { TemplateView } from '../../../src/contracts/template';
import { listed } from '../../../src/i18n/format';
import { tabTemplates } from '../../../src/i18n/sv/tab-templates';
import { useNotice } from '../../components/notice';
import { useServices } from '../../services';
import { checkTemplate } from './api/templates';
import { CheckResult } from './check-result';
import { TaggingHelp } from './tagging-help';
import { TemplateForm } from './template-form';

const useStyles = makeStyles({
  kind: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  name: { display: 'block', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

interface TemplateProps {
  unitId: string;
  template: TemplateView;
  mayChange: boolean;
}

export function Template({ unitId, template, mayChange }: TemplateProps) {
  const styles = useStyles();
  const { api } = useServices();
  const notice = useNotice();
  const [isChanging, setChanging] = useState(false);
  const [isTagging, setTagging] = useState(false);
  const { kind, kindName, link, name } = template;
  const check = useMutation({ mutationFn: () => checkTemplate(api, unitId, kind, link ?? ''), onMutate: () => notice.clear(), onError: (error) => notice.show(error) });

  return (
    <li>
      <span className={styles.kind}>{kindName}</span>{' '}
      <span className={styles.quiet}>{[template.origin, ...(template.meetingTypes.length > 0 ? [tabTemplates.holdsFor(listed(template.meetingTypes))] : [])].join(', ')}</span>
      {name &&
        (link ? (
          <Link className={styles.name} href={link} target="_blank" rel="noreferrer" aria-label={tabTemplates.open(name)}>
            {name}
          </Link>
        ) : (
          <span className={styles.name}>{name}</span>
        ))}
      {isChanging ? (
        <TemplateForm unitId={unitId} template={template} onEnd={() => setChanging(false)} />
      ) : (
        <div className={styles.buttons}>
          {template.canCheck && mayChange && (
            <Button size="small" disabledFocusable={check.isPending} aria-label={tabTemplates.checkOf(kindName)} onClick={() => check.mutate()}>
              {tabTemplates.check}
            </Button>
          )}
          {template.canCheck && mayChange && (kind === 'minutes' || kind === 'minutes-extract') && (
            <Button size="small" aria-label={tabTemplates.tagging.openOf(kindName)} onClick={() => setTagging(true)}>
              {tabTemplates.tagging.open}
            </Button>
          )}
          {mayChange && (
            <Button size="small" appearance="subtle" aria-label={link ? tabTemplates.changeOf(kindName) : tabTemplates.pickOf(kindName)} onClick={() => setChanging(true)}>
              {link ? tabTemplates.change : tabTemplates.pick}
            </Button>
          )}
        </div>
      )}
      {isTagging && link && <TaggingHelp unitId={unitId} kind={kind} link={link} onEnd={() => setTagging(false)} />}
      <div role="status">{check.data && <CheckResult checked={check.data} />}</div>
    </li>
  );
}

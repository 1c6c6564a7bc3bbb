import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { TemplateView } from '../../../src/contracts/template';
import { tabTemplates } from '../../../src/i18n/sv/tab-templates';
import { useNotice } from '../../components/notice';
import { useServices } from '../../services';
import { chooseTemplate } from './api/templates';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface TemplateFormProps {
  unitId: string;
  template: TemplateView;
  onEnd: () => void;
}

/** Another template by its sharing link, or the routine's again. */
export function TemplateForm({ unitId, template, onEnd }: TemplateFormProps) {
  const styles = useStyles();
  const { api, queries } = useServices();
  const notice = useNotice();
  const [link, setLink] = useState('');
  const [isFaulty, setFaulty] = useState(false);
  const choose = useMutation({
    mutationFn: (chosen: string | null) => chooseTemplate(api, unitId, template.kind, chosen),
    onMutate: () => notice.clear(),
    onSuccess: (templates) => {
      queries.setQueryData(['templates', unitId], templates);
      onEnd();
    },
    onError: (error) => notice.show(error),
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    const isLink = link.trim().startsWith('https://') && URL.canParse(link.trim());
    setFaulty(!isLink);
    if (isLink) {
      choose.mutate(link.trim());
    }
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={tabTemplates.link} hint={tabTemplates.linkHint} validationMessage={isFaulty ? tabTemplates.linkFaulty : null}>
        <Input type="url" value={link} maxLength={2_000} onChange={(_event, { value }) => setLink(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={choose.isPending}>
          {tabTemplates.save}
        </Button>
        {template.isOwn && (
          <Button size="small" disabledFocusable={choose.isPending} onClick={() => choose.mutate(null)}>
            {tabTemplates.useRoutines}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onEnd}>
          {tabTemplates.cancel}
        </Button>
      </div>
    </form>
  );
}

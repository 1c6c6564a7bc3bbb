import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { tabTemplates } from '../../../src/i18n/sv/tab-templates';
import { LoadFault } from '../../components/load-fault';
import { Loading } from '../../components/loading';
import { Section } from '../../components/section';
import { Surface } from '../../components/surface';
import { useServices } from '../../services';
import { listTemplates } from './api/templates';
import { Template } from './template';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none', minWidth: 0 },
});

/** Which template each kind of document is written in, and whether it can be used. */
export function Templates({ unitId }: { unitId: string }) {
  const styles = useStyles();
  const { api } = useServices();
  const { data, error, refetch } = useQuery({ queryKey: ['templates', unitId], queryFn: () => listTemplates(api, unitId) });
  if (!data) {
    return error ? <LoadFault error={error} onRetry={() => void refetch()} /> : <Loading />;
  }

  return (
    <Surface>
      <Section level={2} title={tabTemplates.title}>
        <p className={styles.text}>{tabTemplates.text}</p>
        <ul className={styles.list}>
          {data.templates.map((template) => (
            <Template key={`${template.kind} ${template.link}`} unitId={unitId} template={template} mayChange={data.mayChange} />
          ))}
        </ul>
      </Section>
    </Surface>
  );
}

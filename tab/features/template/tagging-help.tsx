import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TaggedTemplateView, TemplatePlacesView, TemplateView } from '../../../src/contracts/template';
import { tabTemplates } from '../../../src/i18n/sv/tab-templates';
import { LoadFault } from '../../components/load-fault';
import { Loading } from '../../components/loading';
import { useNotice } from '../../components/notice';
import { useServices } from '../../services';
import { findPlaces, tagTemplate } from './api/templates';
import { CheckResult } from './check-result';
import { saveFile } from './save-file';

const words = tabTemplates.tagging;
const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0 },
  place: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0, overflowWrap: 'anywhere', '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
});

interface TaggingHelpProps {
  unitId: string;
  kind: TemplateView['kind'];
  link: string;
  onEnd: () => void;
}

/** The places of a template without tags, each with a tag to accept or change, and the copy that comes of it. */
export function TaggingHelp({ unitId, kind, link, onEnd }: TaggingHelpProps) {
  const styles = useStyles();
  const { api } = useServices();
  const notice = useNotice();
  const [choices, setChoices] = useState<Readonly<Record<string, string | null>>>({});
  const { data, error, refetch } = useQuery({ queryKey: ['template-places', unitId, kind, link], queryFn: () => findPlaces(api, unitId, kind, link), staleTime: 0 });
  const tag = useMutation({
    mutationFn: (filled: boolean) => tagTemplate(api, unitId, kind, { link, choices, filled }),
    onMutate: () => notice.clear(),
    onError: (fault) => notice.show(fault),
    onSuccess: (made: TaggedTemplateView) => made.content !== null && saveFile(made.fileName, made.content),
  });
  const faults = data?.faults.length ? data.faults : (tag.data?.faults ?? []);

  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onEnd()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            {data ? <Places places={data.places} choices={choices} onChoose={(id, chosen) => setChoices((before) => ({ ...before, [id]: chosen }))} /> : error ? <LoadFault error={error} onRetry={() => void refetch()} /> : <Loading />}
            {faults.length > 0 && <CheckResult checked={{ name: data?.name ?? '', faults: [...faults], warnings: [] }} />}
            <p className={styles.text}>{words.after}</p>
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="subtle" onClick={onEnd}>
              {words.close}
            </Button>
            <Button disabledFocusable={!data?.places.length || tag.isPending} onClick={() => tag.mutate(true)}>
              {words.example}
            </Button>
            <Button appearance="primary" disabledFocusable={!data?.places.length || tag.isPending} onClick={() => tag.mutate(false)}>
              {words.copy}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface PlacesProps {
  places: TemplatePlacesView['places'];
  choices: Readonly<Record<string, string | null>>;
  onChoose: (id: string, tag: string | null) => void;
}

function Places({ places, choices, onChoose }: PlacesProps) {
  const styles = useStyles();

  return (
    <>
      <p className={styles.text}>{words.text}</p>
      {places.map((place) => (
        <Field key={place.id} className={styles.place} label={words.place(place.kind, place.text)}>
          <Select value={(place.id in choices ? choices[place.id] : place.tag) ?? ''} onChange={(_event, { value }) => onChoose(place.id, value || null)}>
            <option value="">{words.none}</option>
            {place.choices.map(({ tag, filledWith }) => (
              <option key={tag} value={tag}>
                {words.choice(tag, filledWith)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </>
  );
}

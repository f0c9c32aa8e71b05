import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useNotice } from '../parts/notice.tsx'
import { usePreferences, useWords } from '../parts/preferences.ts'
import { type Form, forgetForm, formsQuery, putBackForm } from './data.ts'
import styles from './forms.module.css'
import { WORDS } from './words.ts'

/** The forms whose reading somebody corrected, to be looked through and forgotten. */
export const FormsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords(WORDS)
  const { tongue } = usePreferences()
  const notice = useNotice()
  const queries = useQueryClient()
  const { data: forms } = useQuery(formsQuery)
  const refresh = () => queries.invalidateQueries({ queryKey: formsQuery.queryKey })
  const putBack = useMutation({ mutationFn: putBackForm, onSuccess: refresh, onError: notice.fail })
  const forget = useMutation({
    mutationFn: forgetForm,
    onSuccess: async (_, form: Form) => {
      notice.say(words.forgotten(form.name), () => putBack.mutate(form))
      await refresh()
    },
    onError: notice.fail,
  })
  const day = new Intl.DateTimeFormat(tongue, { dateStyle: 'medium' })
  return (
    <Dialog open onClose={onClose} title={words.formsTitle} description={words.formsHint}>
      {forms?.length === 0 ? <p>{words.formsNone}</p> : null}
      <ul className={styles['forms']}>
        {forms?.map((form) => (
          <li key={form.fingerprint}>
            <div>
              <strong>{form.name}</strong>
              <span>
                {form.customer || words.noCustomer} ・{' '}
                {words.formsBy(form.changedBy, day.format(new Date(form.changedAt)))}
              </span>
            </div>
            <Button onClick={() => forget.mutate(form)} aria-label={`${words.forget}: ${form.name}`}>
              {words.forget}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

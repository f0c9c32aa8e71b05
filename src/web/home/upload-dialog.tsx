import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../parts/preferences.ts'
import { productsQuery } from '../parts/queries.ts'
import { Awaiting } from './awaiting.tsx'
import { Actions, Field, Form, Pair } from './field.tsx'
import { keepLastProduct, lastProduct } from './last-product.ts'
import { ProductFields } from './product-fields.tsx'
import styles from './upload.module.css'
import { UploadRow } from './upload-row.tsx'
import { isToSend, type Uploads } from './use-uploads.ts'

const WORDS = {
  ja: {
    title: 'チェックシートを追加',
    customer: 'お客様',
    due: '回答の期限',
    files: '追加するファイル',
    more: 'ファイルを足す',
    send: (count: number) => (count > 1 ? `${count} 件の回答案を作る` : '回答案を作る'),
    sending: '送っています…',
    again: 'もう一度送る',
    close: '閉じる',
    taken: (count: number) => `${count} 件を受け付けました。回答案は順に作っていきます。`,
  },
  en: {
    title: 'Add check sheets',
    customer: 'Customer',
    due: 'Answers are due on',
    files: 'Files to add',
    more: 'Add files',
    send: (count: number) => (count > 1 ? `Draft answers for ${count} sheets` : 'Draft the answers'),
    sending: 'Sending…',
    again: 'Send again',
    close: 'Close',
    taken: (count: number) => `${count} sheets were taken in. They are drafted one after the other.`,
  },
}

interface UploadDialogProps {
  readonly uploads: Uploads
  readonly onClose: () => void
  readonly onChooseMore: () => void
}

/** What is to be known of the files before they go out, and then how they fare. */
export const UploadDialog = ({ uploads, onClose, onChooseMore }: UploadDialogProps) => {
  const words = useWords(WORDS)
  const [awaited, setAwaited] = useState<string>()
  return (
    <Dialog open onClose={onClose} title={words.title}>
      {awaited === undefined ? (
        <UploadForm uploads={uploads} onClose={onClose} onChooseMore={onChooseMore} onSent={setAwaited} />
      ) : (
        <Awaiting id={awaited} onLeave={onClose} />
      )}
    </Dialog>
  )
}

interface UploadFormProps extends UploadDialogProps {
  readonly onSent: (id: string) => void
}

const UploadForm = ({ uploads, onClose, onChooseMore, onSent }: UploadFormProps) => {
  const words = useWords(WORDS)
  const notice = useNotice()
  const { data: products = [] } = useQuery(productsQuery)
  const [facts, setFacts] = useState({ customer: '', dueOn: '' })
  const [chosen, setChosen] = useState<{ readonly product: string; readonly edition: string }>()
  const scope = chosen ?? { product: lastProduct(products.map(({ name }) => name)), edition: '' }
  const [sending, setSending] = useState(false)
  const waiting = uploads.uploads.filter(isToSend)
  const failed = waiting.some(({ state }) => state === 'failed')

  const send = async (): Promise<void> => {
    setSending(true)
    keepLastProduct(scope.product)
    const outcome = await uploads.sendAll({ ...facts, ...scope })
    setSending(false)
    const [first] = outcome.sent
    if (outcome.failed > 0) return
    if (first && uploads.uploads.length === 1) return onSent(first.id)
    notice.say(words.taken(outcome.sent.length))
    onClose()
  }

  return (
    <Form onSubmit={() => void send()}>
      <ul className={styles['files']} aria-label={words.files}>
        {uploads.uploads.map((each) => (
          <UploadRow
            key={each.key}
            upload={each}
            disabled={sending}
            onName={(name) => uploads.change(each.key, { name })}
            onRemove={() => (uploads.uploads.length > 1 ? uploads.remove(each.key) : onClose())}
          />
        ))}
      </ul>
      {waiting.length === 0 ? null : (
        <>
          <ProductFields scope={scope} onChange={setChosen} />
          <Pair>
            <Field label={words.customer}>
              {(ids) => (
                <input
                  {...ids}
                  value={facts.customer}
                  maxLength={200}
                  autoComplete="organization"
                  onChange={({ target }) => setFacts({ ...facts, customer: target.value })}
                />
              )}
            </Field>
            <Field label={words.due}>
              {(ids) => (
                <input
                  {...ids}
                  type="date"
                  value={facts.dueOn}
                  onChange={({ target }) => setFacts({ ...facts, dueOn: target.value })}
                />
              )}
            </Field>
          </Pair>
        </>
      )}
      <Actions>
        <Button onClick={onChooseMore} disabled={sending}>
          {words.more}
        </Button>
        {waiting.length === 0 ? (
          <Button look="main" onClick={onClose}>
            {words.close}
          </Button>
        ) : (
          <Button look="main" type="submit" disabled={sending}>
            {sending ? words.sending : failed ? words.again : words.send(waiting.length)}
          </Button>
        )}
      </Actions>
    </Form>
  )
}

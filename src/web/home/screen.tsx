import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Suspense, useRef } from 'react'
import { Button } from '../parts/button.tsx'
import { later, Opening } from '../parts/later.tsx'
import { usePreferences, useWords } from '../parts/preferences.ts'
import { useTitle } from '../parts/use-title.ts'
import { Assigned } from './assigned.tsx'
import { ChecklistList } from './checklist-list.tsx'
import { Filters } from './filters.tsx'
import styles from './home.module.css'
import { isNarrowed, listQuery } from './list-query.ts'
import { NameQuestion } from './name-question.tsx'
import { useFileDrop } from './use-file-drop.ts'
import { useUploads } from './use-uploads.ts'
import { Welcome } from './welcome.tsx'

const UploadDialog = later(async () => (await import('./upload-dialog.tsx')).UploadDialog)

const WORDS = {
  ja: {
    title: 'チェックシート',
    deletedTitle: '削除したチェックシート',
    add: 'シートを追加',
    hint: 'Excel ファイルをこの画面に落としても追加できます。',
    choose: 'チェックシートを選ぶ',
    drop: 'ここで放すと追加します',
    deleted: '削除したもの',
    back: '一覧へ戻る',
    more: 'さらに表示',
    nothing: '条件に合うチェックシートはありません。',
    noneDeleted: '削除したチェックシートはありません。',
    clear: '条件を外す',
  },
  en: {
    title: 'Check sheets',
    deletedTitle: 'Deleted check sheets',
    add: 'Add a sheet',
    hint: 'Or drop Excel files anywhere on this page.',
    choose: 'Choose check sheets',
    drop: 'Drop to add',
    deleted: 'Deleted sheets',
    back: 'Back to the list',
    more: 'Show more',
    nothing: 'No check sheet matches.',
    noneDeleted: 'Nothing has been deleted.',
    clear: 'Clear the filter',
  },
}

const ACCEPTED = '.xlsx,.xlsm'
/** While something is being drafted that is not listened to. */
const LOOK_AGAIN_MS = 2000

export const HomeScreen = () => {
  const words = useWords(WORDS)
  const filter = getRouteApi('/').useSearch()
  const { name } = usePreferences()
  const list = useInfiniteQuery({
    ...listQuery(filter, name),
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(({ job }) => job.state === 'queued' || job.state === 'running'))
        ? LOOK_AGAIN_MS
        : false,
  })
  const uploads = useUploads()
  const chooser = useRef<HTMLInputElement>(null)
  const choose = (): void => chooser.current?.click()
  const over = useFileDrop(uploads.add)
  useTitle(filter.deleted ? words.deletedTitle : words.title)
  const checklists = list.data?.pages.flatMap(({ items }) => items) ?? []
  const isNew = list.isSuccess && checklists.length === 0 && !isNarrowed(filter) && !filter.deleted
  return (
    <div className={styles['home']}>
      <input
        ref={chooser}
        type="file"
        accept={ACCEPTED}
        multiple
        hidden
        aria-label={words.choose}
        onChange={({ target }) => {
          uploads.add([...(target.files ?? [])])
          target.value = ''
        }}
      />
      <NameQuestion />
      {isNew ? (
        <Welcome onChoose={choose} />
      ) : (
        <>
          <header className={styles['head']}>
            <h1>{filter.deleted ? words.deletedTitle : words.title}</h1>
            <p>{words.hint}</p>
            <Button look="main" onClick={choose}>
              {words.add}
            </Button>
          </header>
          {filter.deleted ? null : <Assigned />}
          <Filters filter={filter} />
          <ChecklistList checklists={checklists} />
        </>
      )}
      {list.isSuccess && checklists.length === 0 && !isNew ? (
        <div className={styles['nothing']}>
          <p>{isNarrowed(filter) ? words.nothing : words.noneDeleted}</p>
          {isNarrowed(filter) ? (
            <Link to="/" search={filter.deleted ? { deleted: true } : {}}>
              {words.clear}
            </Link>
          ) : null}
        </div>
      ) : null}
      <footer className={styles['foot']}>
        {list.hasNextPage ? (
          <Button disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {words.more}
          </Button>
        ) : (
          <span />
        )}
        {filter.deleted ? (
          <Link to="/">{words.back}</Link>
        ) : (
          <Link to="/" search={{ deleted: true }}>
            {words.deleted}
          </Link>
        )}
      </footer>
      {over ? (
        <div className={styles['dropping']} aria-hidden="true">
          {words.drop}
        </div>
      ) : null}
      <Suspense fallback={<Opening />}>
        {uploads.uploads.length > 0 ? (
          <UploadDialog uploads={uploads} onClose={uploads.clear} onChooseMore={choose} />
        ) : null}
      </Suspense>
    </div>
  )
}

import { Link, Outlet } from '@tanstack/react-router'
import { useWords } from '../parts/preferences.ts'
import { PreferencesMenu } from './preferences-menu.tsx'
import styles from './shell.module.css'

const WORDS = {
  ja: { skip: '本文へ', home: 'チェックシート', library: 'ライブラリー', overview: '全体の様子', nav: '主な画面' },
  en: { skip: 'Skip to content', home: 'Check sheets', library: 'Library', overview: 'Overview', nav: 'Main' },
}

/** What surrounds every screen. */
export const Shell = () => {
  const words = useWords(WORDS)
  return (
    <>
      <a className={styles['skip']} href="#main">
        {words.skip}
      </a>
      <header className={styles['bar']}>
        <Link to="/" className={styles['brand']}>
          <img src="/icon.svg" alt="" />
          <b>Kotae</b> <span aria-hidden="true">答え</span>
        </Link>
        <nav aria-label={words.nav} className={styles['nav']}>
          <Link to="/" activeOptions={{ exact: true }}>
            {words.home}
          </Link>
          <Link to="/library">{words.library}</Link>
          <Link to="/overview">{words.overview}</Link>
        </nav>
        <PreferencesMenu />
      </header>
      <main id="main" className={styles['main']} tabIndex={-1}>
        <Outlet />
      </main>
    </>
  )
}

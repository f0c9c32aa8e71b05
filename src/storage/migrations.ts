/**
 * The schema, as the steps that led to it. A step that has been released is never edited: what changes is a further step.
 * Times are ISO 8601 in UTC; JSON is text; a null name is Kotae itself.
 */
export interface Migration {
  readonly name: string
  readonly statements: readonly string[]
}

export const MIGRATIONS: readonly Migration[] = [
  {
    name: '0001-checklists',
    statements: [
      `CREATE TABLE checklist (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        file_name TEXT NOT NULL,
        file_hash TEXT NOT NULL,
        file_size INTEGER NOT NULL,
        customer TEXT NOT NULL DEFAULT '',
        product TEXT NOT NULL DEFAULT '',
        edition TEXT NOT NULL DEFAULT '',
        due_on TEXT,
        owner TEXT NOT NULL DEFAULT '',
        style TEXT NOT NULL DEFAULT 'polite',
        needs_second INTEGER NOT NULL DEFAULT 0,
        mapping TEXT,
        form TEXT,
        notices TEXT NOT NULL DEFAULT '[]',
        upload_key TEXT UNIQUE,
        created_at TEXT NOT NULL,
        created_by TEXT NOT NULL,
        exported_at TEXT,
        deleted_at TEXT,
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT`,
      `CREATE INDEX checklist_by_age ON checklist (deleted_at, created_at DESC)`,
      `CREATE TABLE question (
        checklist_id TEXT NOT NULL REFERENCES checklist (id) ON DELETE CASCADE,
        id TEXT NOT NULL,
        seq INTEGER NOT NULL,
        sheet TEXT NOT NULL,
        row INTEGER NOT NULL,
        body TEXT NOT NULL,
        repeats TEXT NOT NULL,
        draft TEXT,
        drafted_from TEXT,
        band TEXT,
        cause TEXT,
        confidence REAL,
        state TEXT NOT NULL,
        verdict TEXT,
        choice TEXT,
        answer TEXT NOT NULL,
        evidence TEXT NOT NULL,
        written_by TEXT,
        confirmed_by TEXT,
        approved_by TEXT,
        department TEXT NOT NULL DEFAULT '',
        assignee TEXT NOT NULL DEFAULT '',
        topic TEXT NOT NULL DEFAULT '',
        room INTEGER,
        changed_at TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        cited_product TEXT GENERATED ALWAYS AS (json_extract(evidence, '$[0].product')) STORED,
        cited_edition TEXT GENERATED ALWAYS AS (json_extract(evidence, '$[0].edition')) STORED,
        cited_document TEXT GENERATED ALWAYS AS (json_extract(evidence, '$[0].document')) STORED,
        cited_section TEXT GENERATED ALWAYS AS (json_extract(evidence, '$[0].section')) STORED,
        PRIMARY KEY (checklist_id, id)
      ) STRICT`,
      `CREATE INDEX question_in_order ON question (checklist_id, seq)`,
      `CREATE INDEX question_assigned ON question (assignee, checklist_id, state) WHERE assignee <> ''`,
      `CREATE INDEX question_undrafted ON question (checklist_id, seq) WHERE draft IS NULL`,
      `CREATE INDEX question_cited ON question
        (cited_product, cited_edition, cited_document, cited_section, checklist_id, seq, state, id, written_by)
        WHERE cited_product IS NOT NULL`,
      `CREATE INDEX question_counted ON question
        (checklist_id, state, band, cause, topic, department, written_by, confidence, id)`,
      `CREATE TABLE event (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        checklist_id TEXT NOT NULL REFERENCES checklist (id) ON DELETE CASCADE,
        question_id TEXT NOT NULL,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        kind TEXT NOT NULL,
        step TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        from_version INTEGER NOT NULL
      ) STRICT`,
      `CREATE UNIQUE INDEX event_once ON event (checklist_id, question_id, from_version)`,
      `CREATE INDEX event_by_step ON event (checklist_id, step)`,
      `CREATE TABLE comment (
        id TEXT PRIMARY KEY,
        checklist_id TEXT NOT NULL,
        question_id TEXT NOT NULL,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        text TEXT NOT NULL,
        FOREIGN KEY (checklist_id, question_id) REFERENCES question (checklist_id, id) ON DELETE CASCADE
      ) STRICT`,
      `CREATE INDEX comment_of_question ON comment (checklist_id, question_id, at)`,
      `CREATE TABLE export (
        id TEXT PRIMARY KEY,
        checklist_id TEXT NOT NULL REFERENCES checklist (id) ON DELETE CASCADE,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        exported TEXT NOT NULL,
        citations TEXT NOT NULL,
        written INTEGER NOT NULL,
        empty INTEGER NOT NULL,
        proof TEXT NOT NULL,
        file_hash TEXT NOT NULL
      ) STRICT`,
      `CREATE INDEX export_of_checklist ON export (checklist_id, at DESC)`,
      `CREATE TABLE job (
        checklist_id TEXT PRIMARY KEY REFERENCES checklist (id) ON DELETE CASCADE,
        state TEXT NOT NULL,
        phase TEXT NOT NULL,
        done INTEGER NOT NULL DEFAULT 0,
        total INTEGER NOT NULL DEFAULT 0,
        error TEXT,
        attempts INTEGER NOT NULL DEFAULT 0,
        started_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        leased_until TEXT,
        lease TEXT
      ) STRICT`,
      `CREATE INDEX job_open ON job (state, changed_at)`,
      `CREATE TABLE document (
        id TEXT PRIMARY KEY,
        product TEXT NOT NULL,
        edition TEXT NOT NULL,
        date TEXT NOT NULL,
        title TEXT NOT NULL,
        publisher TEXT NOT NULL,
        sections INTEGER NOT NULL,
        file_name TEXT NOT NULL,
        file_hash TEXT NOT NULL,
        added_at TEXT NOT NULL,
        added_by TEXT NOT NULL,
        deleted_at TEXT,
        version INTEGER NOT NULL DEFAULT 1
      ) STRICT`,
      `CREATE UNIQUE INDEX document_once ON document (product, edition, title) WHERE deleted_at IS NULL`,
      `CREATE TABLE form (
        fingerprint TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        customer TEXT NOT NULL,
        mapping TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        changed_by TEXT NOT NULL
      ) STRICT`,
      `CREATE TABLE setting (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT`,
    ],
  },
]

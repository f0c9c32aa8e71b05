import { type Database, sql } from './database.ts'

/** Begins the name of what is true of this place only: no archive takes it along. */
export const HERE = 'here:'

/** A handful of facts about the installation itself. */
export const settingStore = (database: Database) => ({
  read: async (name: string): Promise<string | undefined> =>
    (await database.all(sql.selectFrom('setting').select('value').where('name', '=', name).compile()))[0]?.value,

  /** True for the one caller that was first to write it. */
  claim: async (name: string, value: string): Promise<boolean> => {
    const query = sql
      .insertInto('setting')
      .values({ name, value })
      .onConflict((on) => on.doNothing())
      .compile()
    return (await database.batch([query]))[0]?.changes === 1
  },

  write: async (name: string, value: string): Promise<void> => {
    const query = sql
      .insertInto('setting')
      .values({ name, value })
      .onConflict((on) => on.column('name').doUpdateSet({ value }))
      .compile()
    await database.batch([query])
  },
})

export type SettingStore = ReturnType<typeof settingStore>

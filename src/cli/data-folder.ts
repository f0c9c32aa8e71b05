/** Where everything is kept that Kotae is to remember. */
export const dataFolder = (data: string | undefined): string => data ?? process.env['KOTAE_DATA'] ?? 'kotae-data'

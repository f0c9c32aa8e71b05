declare module 'virtual:topic-names' {
  /** English names of topics by their Japanese ones. */
  const names: Readonly<Record<string, string>>
  export default names
}

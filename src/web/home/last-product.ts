const KEY = 'kotae-product'

/** Most people answer for one product: the one that they named last, or the only one there is. */
export const lastProduct = (products: readonly string[]): string => {
  const known = products.length === 1 ? products[0] : products.find((name) => name === kept())
  return known ?? ''
}

export const keepLastProduct = (product: string): void => {
  try {
    localStorage.setItem(KEY, product)
  } catch {
    // It is then asked for again next time.
  }
}

const kept = (): string | null => {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** A whitepaper whose edition can be told from what it says: how many generations of a backup it promises. */
export const smallPaper = (product: string, edition: string, generations: number): Uint8Array =>
  new TextEncoder().encode(`---
title: ${product} ホワイトペーパー
product: ${product}
edition: "${edition}"
date: 2026-04-0${edition[0]}
---

# ${product} ホワイトペーパー

## 1. 情報のバックアップ

データベースのバックアップを毎日取得し、${generations} 世代分を保持しています。

## 2. 通信の暗号化

お客様との通信はすべて TLS で暗号化しています。
`)

/** What the quotation says of it. */
export const generationsIn = (quote: string): number => Number(/(\d+) 世代/u.exec(quote)?.[1])

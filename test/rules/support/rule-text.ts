/** A rule.md that is right, with some parts of it replaced. */
export function ruleText(change: (text: string) => string = (text) => text): string {
  return change(`---
title: Greet the parcel
lesson: [ease]
severity: warning
scope: phrase
preset: recommended
kinds: [macro]
messages:
  default:
    text: “{quote}” greets nobody.
    help: Greet the parcel.
options:
  loud:
    type: boolean
    default: false
    description: Greet it loudly.
---

Greet the parcel by its name.

## Why it matters

Parcels like it.

## Examples

| Instead of | Say |
|---|---|
| ~~Hello~~ parcel. | Hello, Tom. |

## Leave alone

- Hello, Tina.

## When to turn it off

Never.
`);
}

/**
 * The text of a fresh configuration: what holds anyway, and examples to begin with.
 * @param system key of the help desk that the folder's messages are for, where that is known
 */
export function freshConfig(system: string | undefined): string {
  const desk = system === undefined ? '# system: zendesk' : `system: ${system}`;
  return `# Settings of Kindlint for this folder and all below it.

# Which rules are on: recommended, or strict for every rule.
preset: recommended

# The help desk that your macros are for. It decides which placeholders are known.
${desk}

# One rule, or a whole family: error, warning, info or off.
# rules:
#   empathy/no-blame: error
#   diplomacy/*: info

# Names of your own placeholders, without brackets.
# placeholders:
#   - order_number

# Words of your house, and what customers say for them.
# glossary:
#   RMA number: return number

# Files to leave alone.
# exclude:
#   - drafts
`;
}

import type { Ast } from './ast.ts';
import { type Building, buildNodes } from './build-nodes.ts';
import { Op, PhraseNode } from './node.ts';
import { firstOf } from './shape.ts';

/** A wording whose nodes are built when it is first tried, as most never are. */
export class Phrase {
  /** Names of its captures, by slot; known once `node` was asked for. */
  readonly captures: string[] = [];
  private built: PhraseNode | undefined;
  private bits: Uint32Array | null | undefined;

  /**
   * @param ast gives the parsed wording
   * @param building gives what building takes; called once the lexicon has all its words
   */
  constructor(
    private readonly ast: () => Ast,
    private readonly building: (captures: string[]) => Building,
  ) {}

  /** Where matching starts. */
  get node(): PhraseNode {
    this.built ??= buildNodes(this.ast(), new PhraseNode(Op.found, 0, null), this.building(this.captures));
    return this.built;
  }

  /** Bits of the words that a match may start with; null for any. */
  get first(): Uint32Array | null {
    if (this.bits === undefined) this.bits = firstOf(this.ast(), this.building([]));
    return this.bits;
  }
}

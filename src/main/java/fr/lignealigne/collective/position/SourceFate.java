package fr.lignealigne.collective.position;

/** What became of a remark that a joint position began from; the remark itself is untouched by it. */
public enum SourceFate {
    /** « Repris » in the wording. */
    TAKEN,
    /** « Repris au motif ». */
    IN_REASONS,
    /** « Gardé à part, annexé »: stays beside the position, in the room. */
    ANNEXED,
    /** « Non repris ». */
    LEFT
}

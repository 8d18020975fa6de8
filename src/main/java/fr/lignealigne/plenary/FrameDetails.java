package fr.lignealigne.plenary;

/** What stands around the interventions, as it is being written. */
public record FrameDetails(long revision, FrameDraft words) {

    /** Of what nobody wrote yet. */
    static final long NOTHING_YET = -1;
}

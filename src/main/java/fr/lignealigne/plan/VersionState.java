package fr.lignealigne.plan;

/** In preparation (seen by the State alone), published, or superseded by a later one (still read and cited). */
public enum VersionState {
    PREPARATION,
    PUBLISHED,
    SUPERSEDED
}
